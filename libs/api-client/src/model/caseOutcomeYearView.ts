/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface CaseOutcomeYearView {
  year: number;
  decided: number;
  /** @nullable */
  became: number | null;
  /** @nullable */
  difference: number | null;
}
