/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface MergeLesson {
  /** The lesson that stays. */
  intoId: string;
}
