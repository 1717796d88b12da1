/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { FileChangeKind } from './fileChangeKind';
import type { TextView } from './textView';

export interface FileChangeView {
  kind: FileChangeKind;
  /** The key of the node, or of the model. */
  node: string;
  /**
   * Either language may be empty.
   * @nullable
   */
  title: TextView | null;
  /** The way to the field that is set. */
  field: string[];
  /**
   * At most 200 characters of what stands there now; null for nothing, an ellipsis for what is no line of text.
   * @nullable
   */
  before: string | null;
  /**
   * The same, of what comes.
   * @nullable
   */
  after: string | null;
}
