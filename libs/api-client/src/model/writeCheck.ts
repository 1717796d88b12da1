/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface WriteCheck {
  /** @maxLength 200 */
  title: string;
  /**
   * Weeks before the unit goes live; negative after it.
   * @minimum -52
   * @maximum 52
   */
  weeksBefore: number;
}
