/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { DraftTitle } from './draftTitle';
import type { FileChangesView } from './fileChangesView';
import type { FileFindingView } from './fileFindingView';
import type { ModelFileKind } from './modelFileKind';

export interface ModelFileView {
  kind: ModelFileKind;
  /** Whether it can be read in, for all that is said here. */
  readable: boolean;
  /** @nullable */
  title: DraftTitle | null;
  /** @nullable */
  key: string | null;
  /** @nullable */
  questionCount: number | null;
  /**
   * Null for a file without golden cases.
   * @nullable
   */
  goldenCount: number | null;
  /** At most 200. */
  findings: FileFindingView[];
  /**
   * Null for a new draft.
   * @nullable
   */
  changes: FileChangesView | null;
  /**
   * The revision of the draft that was looked at, or is now.
   * @nullable
   */
  revision: number | null;
  /**
   * The draft that it was read into; null in a preview.
   * @nullable
   */
  draftId: string | null;
}
