/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface LockBusinessCase {
  /**
   * Why it is locked.
   * @maxLength 200
   */
  note?: string;
}
