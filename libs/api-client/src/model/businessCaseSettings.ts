/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { BusinessCaseMethod } from './businessCaseMethod';
import type { BusinessCaseRate } from './businessCaseRate';

export interface BusinessCaseSettings {
  /**
   * All amounts are in the prices of this year.
   * @minimum 2000
   * @maximum 2099
   */
  priceYear: number;
  /**
   * Year 0: the budget year.
   * @minimum 2000
   * @maximum 2099
   */
  firstYear: number;
  /**
   * Years of the calculation, the first one among them.
   * @minimum 1
   * @maximum 40
   */
  years: number;
  /**
   * Hours of a full-time equivalent a year.
   * @minimum 1
   * @maximum 2500
   */
  hoursPerYear: number;
  method: BusinessCaseMethod;
  /** @maxItems 20 */
  rates: BusinessCaseRate[];
}
