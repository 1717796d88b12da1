/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface RetireModel {
  /**
   * Why, for everyone who reads it.
   * @minLength 1
   * @maxLength 500
   */
  reason: string;
}
