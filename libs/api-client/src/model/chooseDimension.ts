/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface ChooseDimension {
  /** @maxLength 100 */
  model: string;
  /** @maxLength 100 */
  node: string;
}
