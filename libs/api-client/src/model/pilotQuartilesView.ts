/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface PilotQuartilesView {
  lower: number;
  median: number;
  upper: number;
}
