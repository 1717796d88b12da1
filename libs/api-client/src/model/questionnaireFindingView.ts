/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { FindingSeverity } from './findingSeverity';

export interface QuestionnaireFindingView {
  /** A stable code, as docs/model-format.md lists them. */
  code: string;
  severity: FindingSeverity;
  /** As spreadsheets number it. */
  line: number;
  /** As spreadsheets call it. */
  column: string;
  /** The column’s heading; empty where it has none. */
  heading: string;
  message: string;
}
