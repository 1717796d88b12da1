/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface BePresent {
  /**
   * @maxLength 100
   * @nullable
   */
  node?: string | null;
}
