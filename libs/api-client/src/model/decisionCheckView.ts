/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface DecisionCheckView {
  /** @maxLength 300 */
  text: string;
  done: boolean;
}
