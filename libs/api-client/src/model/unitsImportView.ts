/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface UnitsImportView {
  added: number;
  changed: number;
  unchanged: number;
  /** Units with an external id that the file does not have. */
  ended: number;
  /** Columns of the file that were not read. */
  ignoredColumns: string[];
  dryRun: boolean;
}
