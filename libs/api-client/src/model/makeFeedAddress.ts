/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface MakeFeedAddress {
  /**
   * Code of a KLE main group; null for everything that is shared.
   * @maxLength 10
   * @nullable
   */
  kle: string | null;
}
