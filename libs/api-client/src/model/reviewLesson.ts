/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface ReviewLesson {
  /** The version that was read. */
  version: number;
  /** Whether it is shown first. */
  featured: boolean;
}
