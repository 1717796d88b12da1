/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface OthersFacetView {
  value: string;
  /** @nullable */
  name: string | null;
  count: number;
}
