/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface DistributionView {
  /** How many have the figure. */
  count: number;
  lowerQuartile: number;
  median: number;
  upperQuartile: number;
  /**
   * How many stand at each level from `levels.lowest`, in steps of three.
   * @nullable
   */
  levels: number[] | null;
}
