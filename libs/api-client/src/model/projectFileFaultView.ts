/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface ProjectFileFaultView {
  /** The sheet; empty for a file of text. */
  sheet: string;
  /** As spreadsheets number it. */
  line: number;
  /** As spreadsheets call it. */
  column: string;
  /** The column’s header. */
  header: string;
  code: string;
  message: string;
}
