/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { DraftTitle } from './draftTitle';
import type { FileChangesView } from './fileChangesView';
import type { FileFindingView } from './fileFindingView';
import type { ModelFileKind } from './modelFileKind';
import type { PluginProblemView } from './pluginProblemView';
import type { PublishedBeforeView } from './publishedBeforeView';

export interface ModelFileView {
  kind: ModelFileKind;
  /** Whether it can be read in, for all that is said here. */
  readable: boolean;
  /** @nullable */
  title: DraftTitle | null;
  /**
   * As the file says; of a draft that was begun, its own.
   * @nullable
   */
  key: string | null;
  /** @nullable */
  version: number | null;
  /**
   * Why the model could not be scored now. It can be read in all the same.
   * @nullable
   */
  pluginProblem: PluginProblemView | null;
  /** @nullable */
  questionCount: number | null;
  /** @nullable */
  groupCount: number | null;
  /**
   * Null for a file without golden cases.
   * @nullable
   */
  goldenCount: number | null;
  findingCount: number;
  /** At most 200. A preview tries up to 100 golden cases and says here which do not come out. */
  findings: FileFindingView[];
  /**
   * Where a model is published under the key: a new draft takes another key, or follows it.
   * @nullable
   */
  published: PublishedBeforeView | null;
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
