/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface CaseOutcomeView {
  decided: number;
  became: number;
  /** Below 0 is worse for the budget. */
  difference: number;
  /**
   * Per cent of what was decided.
   * @nullable
   */
  percent: number | null;
}
