/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { DraftApproval } from './draftApproval';
import type { DraftViewContent } from './draftViewContent';
import type { GoldenCaseView } from './goldenCaseView';
import type { PluginChoiceView } from './pluginChoiceView';
import type { PluginProblemView } from './pluginProblemView';
import type { PredecessorView } from './predecessorView';
import type { PresenceView } from './presenceView';
import type { TextView } from './textView';

export interface DraftView {
  id: string;
  /** The key and version that it would be published with. */
  key: string;
  version: number;
  /** Either language may be empty. */
  title: TextView;
  questionCount: number;
  /** How many changes it has seen. */
  revision: number;
  /** @nullable */
  predecessor: PredecessorView | null;
  createdAt: string;
  createdBy: string;
  updatedAt: string;
  updatedBy: string;
  /**
   * When it was discarded: it is read-only then, and can be brought back.
   * @nullable
   */
  discardedAt: string | null;
  /**
   * The model that it was published as: it is read-only then.
   * @nullable
   */
  publishedId: string | null;
  /** How far its approval is, as it stands now; null when nobody has asked. */
  approval: DraftApproval | null;
  /** The model as docs/model-format.md describes it; texts may be empty. */
  content: DraftViewContent;
  golden: GoldenCaseView[];
  /** Keys that an earlier version was published with: they never change. */
  publishedKeys: string[];
  /** How many times the golden cases were changed. */
  goldenRevision: number;
  /**
   * Null when there is no such plugin.
   * @nullable
   */
  plugin: PluginChoiceView | null;
  /**
   * Why the draft could not be scored now; null when it could.
   * @nullable
   */
  pluginProblem: PluginProblemView | null;
  present: PresenceView[];
  /** Whether one has a change of one’s own to take back. */
  undoable: boolean;
  /** Whether one has a change of one’s own to make again. */
  redoable: boolean;
}
