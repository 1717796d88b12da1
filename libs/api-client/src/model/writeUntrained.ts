/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface WriteUntrained {
  /** @maxLength 120 */
  name: string;
}
