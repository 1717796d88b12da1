/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface AddProjectDocument {
  /**
   * @minLength 1
   * @maxLength 120
   */
  title: string;
  /**
   * Begins with http or https.
   * @maxLength 1000
   */
  address: string;
}
