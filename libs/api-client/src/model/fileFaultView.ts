/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface FileFaultView {
  /** As spreadsheets number it. */
  line: number;
  /** As spreadsheets call it; empty where it is the whole row. */
  column: string;
  /** The column’s header. */
  header: string;
  code: string;
  message: string;
}
