/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface AnswerProposal {
  /** True moves the unit’s day. */
  accepted: boolean;
  /**
   * A no has a word with it.
   * @maxLength 500
   */
  answer: string;
}
