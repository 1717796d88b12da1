/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface PromisedPointForm {
  on: string;
  /** In the indicator’s unit. */
  value: number;
}
