/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface DecisionLackView {
  decisionId: string;
  text: string;
  /** Below the project’s own address: where it is put right. */
  path: string;
}
