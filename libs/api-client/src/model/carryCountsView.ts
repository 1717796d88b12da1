/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface CarryCountsView {
  /** Questions answered as before. */
  carried: number;
  /** Questions with an answer to be confirmed. */
  toConfirm: number;
  /** Old answers that rest. */
  archived: number;
  /** Old answers that all of these come from; one to a question that was split leads to several, several that were merged to one. */
  answers: number;
  /** Questions of the first two that somebody has answered in this round. */
  answered: number;
}
