/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { FileChangeView } from './fileChangeView';

export interface FileChangesView {
  added: number;
  removed: number;
  moved: number;
  /** Fields of what is there already. */
  set: number;
  /** Whether the golden cases become others. */
  golden: boolean;
  /** The changes in their order, at most 200. */
  list: FileChangeView[];
}
