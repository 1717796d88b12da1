/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface CaseProposalYearView {
  year: number;
  /** Whole øre; a saving is positive. */
  amount: number;
}
