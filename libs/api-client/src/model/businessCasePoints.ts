/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface BusinessCasePoints {
  /**
   * At least.
   * @minimum 0
   * @maximum 1000000000000
   */
  min: number;
  /**
   * Most likely.
   * @minimum 0
   * @maximum 1000000000000
   */
  likely: number;
  /**
   * At most.
   * @minimum 0
   * @maximum 1000000000000
   */
  max: number;
}
