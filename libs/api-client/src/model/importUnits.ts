/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface ImportUnits {
  /**
   * The whole file, comma or semicolon between the fields, UTF-8. Columns: docs/units-file.md.
   * @maxLength 900000
   */
  csv: string;
  /** Only says what would happen. */
  dryRun: boolean;
}
