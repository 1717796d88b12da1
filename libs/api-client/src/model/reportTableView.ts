/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface ReportTableView {
  heading: string;
  columns: string[];
  rows: string[][];
}
