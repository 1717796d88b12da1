/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { FindingSeverity } from './findingSeverity';

export interface DraftFindingView {
  /** A stable code, as docs/model-format.md lists them. */
  code: string;
  severity: FindingSeverity;
  /** The key of the node, or of the model. */
  node: string;
  /** The way to the field from the node. */
  field: string[];
  /** In the language asked for. */
  message: string;
}
