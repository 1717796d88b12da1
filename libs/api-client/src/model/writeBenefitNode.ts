/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface WriteBenefitNode {
  /**
   * @minLength 1
   * @maxLength 120
   */
  title: string;
  /**
   * By whom or when.
   * @maxLength 120
   */
  detail: string;
}
