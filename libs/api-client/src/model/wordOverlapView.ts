/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface WordOverlapView {
  /** Words that recur. */
  shared: number;
  /** Words of the longer text, without those that stand everywhere. */
  of: number;
}
