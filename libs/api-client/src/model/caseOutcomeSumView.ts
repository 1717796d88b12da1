/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface CaseOutcomeSumView {
  decided: number;
  became: number;
  /** Below 0 is worse for the budget. */
  difference: number;
  /**
   * Per cent of what was decided.
   * @nullable
   */
  percent: number | null;
  year: number;
  /** What was decided in all lines, known or not. */
  decidedInAll: number;
  /** Lines of which it is not known what became that year. */
  unknown: number;
}
