/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface MarkView {
  start: number;
  /** The first character that is not in it any more. */
  end: number;
}
