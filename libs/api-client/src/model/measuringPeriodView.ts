/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface MeasuringPeriodView {
  from: string;
  /** The last day of it. */
  to: string;
}
