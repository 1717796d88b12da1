/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface ApprovePlan {
  /**
   * The hash of the plan that was looked at.
   * @maxLength 100
   */
  hash: string;
}
