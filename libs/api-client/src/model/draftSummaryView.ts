/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { DraftApproval } from './draftApproval';
import type { PredecessorView } from './predecessorView';
import type { TextView } from './textView';

export interface DraftSummaryView {
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
}
