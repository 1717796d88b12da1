/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface BusinessCaseRate {
  /** @maxLength 60 */
  title: string;
  /**
   * Øre an hour.
   * @minimum 0
   * @maximum 1000000000000
   */
  price: number;
}
