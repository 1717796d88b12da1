/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface WriteUnits {
  /** @maxItems 500 */
  units: string[];
}
