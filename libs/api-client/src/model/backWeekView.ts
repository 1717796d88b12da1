/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface BackWeekView {
  year: number;
  /** By ISO 8601. */
  week: number;
}
