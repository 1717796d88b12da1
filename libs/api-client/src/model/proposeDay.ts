/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface ProposeDay {
  /** A day to come, and not the one that stands. */
  day: string;
  /**
   * @minLength 1
   * @maxLength 500
   */
  reason: string;
}
