/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface WriteProduct {
  /** @maxLength 120 */
  name: string;
  /** @maxLength 120 */
  supplier: string;
}
