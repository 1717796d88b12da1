/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface DeclineRound {
  /** @maxLength 1000 */
  reason: string;
}
