/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface TextFile {
  /** @maxLength 100 */
  name: string;
  /** @maxLength 400000 */
  text: string;
}
