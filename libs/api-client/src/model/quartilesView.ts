/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface QuartilesView {
  /** How many have the figure. */
  count: number;
  lowerQuartile: number;
  median: number;
  upperQuartile: number;
}
