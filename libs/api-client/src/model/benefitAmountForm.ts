/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface BenefitAmountForm {
  /**
   * @minimum 2000
   * @maximum 2100
   */
  year: number;
  /** Whole øre; a saving is positive. */
  amount: number;
}
