/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { CarryCountsView } from './carryCountsView';
import type { CarryingDoneView } from './carryingDoneView';
import type { CarrySourceView } from './carrySourceView';
import type { SnapshotSummaryView } from './snapshotSummaryView';

export interface CarryingView {
  /**
   * Null where there is nothing to begin with.
   * @nullable
   */
  source: CarrySourceView | null;
  /** What there is to choose from, newest round first; none once it is done. */
  sources: CarrySourceView[];
  /** Answers of a source that was not submitted which are not carried: they were not handed in, or colleagues said different things. */
  leftOut: number;
  counts: CarryCountsView;
  /**
   * Null until it is done.
   * @nullable
   */
  done: CarryingDoneView | null;
  /** Whether a snapshot will be kept: the assessment holds something. */
  holdsAnswers: boolean;
  snapshots: SnapshotSummaryView[];
}
