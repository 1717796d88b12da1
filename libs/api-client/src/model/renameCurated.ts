/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface RenameCurated {
  /**
   * @minLength 1
   * @maxLength 120
   */
  name: string;
}
