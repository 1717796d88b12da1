/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface WeightEffectView {
  weight: number;
  /**
   * Change of the mean of the whole, to a hundredth.
   * @nullable
   */
  meanChange: number | null;
  /** About how many stand at another level. */
  changed: number;
}
