/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface LevelCountView {
  level: number;
  /** About how many, in threes; 0 is few or none. */
  count: number;
}
