/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface AddBenefitMeasurement {
  /** The day that the value is of; not in the future. */
  measuredOn: string;
  /** In the indicator’s unit. */
  value: number;
  /**
   * Why it is not as promised.
   * @maxLength 1000
   */
  cause: string;
  /**
   * What is done about it.
   * @maxLength 1000
   */
  action: string;
}
