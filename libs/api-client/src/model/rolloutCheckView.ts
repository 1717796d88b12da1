/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface RolloutCheckView {
  /** @maxLength 200 */
  title: string;
  /**
   * Weeks before the unit goes live; negative after it.
   * @minimum -52
   * @maximum 52
   */
  weeksBefore: number;
  id: string;
  /** How many units have done it. */
  done: number;
  version: number;
}
