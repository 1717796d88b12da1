/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface FindingCountsView {
  error: number;
  warning: number;
  note: number;
}
