/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface CaseActualAmount {
  /**
   * @minimum 2000
   * @maximum 2140
   */
  year: number;
  /** Whole øre as an effect on the budget: a cost is below 0. */
  amount: number;
}
