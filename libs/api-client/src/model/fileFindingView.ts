/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { FindingSeverity } from './findingSeverity';

export interface FileFindingView {
  /** A stable code, as docs/model-format.md lists them. */
  code: string;
  severity: FindingSeverity;
  /**
   * The sheet of a workbook.
   * @nullable
   */
  sheet: string | null;
  /**
   * The cell of the sheet: `B7`.
   * @nullable
   */
  cell: string | null;
  /**
   * The line of a text, from 1.
   * @nullable
   */
  line: number | null;
  /** The way to the field; empty where sheet and cell say it. */
  path: string;
  message: string;
}
