/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface ChainedView {
  /** The version it is scored under. */
  version: number;
  /** Whether the round is still to be scored under it. */
  waits: boolean;
  /**
   * What the caller’s own answers come to; null where there is nothing to chain by.
   * @nullable
   */
  own: number | null;
  /**
   * The group’s median of the same municipalities; null where it is hidden.
   * @nullable
   */
  median: number | null;
}
