/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface OutlookPointView {
  on: string;
  /** @nullable */
  value: number | null;
  /** @nullable */
  level: number | null;
}
