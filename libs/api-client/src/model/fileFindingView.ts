/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { FindingSeverity } from './findingSeverity';

export interface FileFindingView {
  /** A stable code, as docs/model-format.md lists them. */
  code: string;
  severity: FindingSeverity;
  /** The name of the file: the model’s, or one that came with it. */
  file: string;
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
  /** The way to the field, from the top of a text or from the key of a node; empty where sheet and cell say it. */
  path: string;
  message: string;
}
