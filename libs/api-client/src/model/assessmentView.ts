/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { AnsweringUnitView } from './answeringUnitView';
import type { AssessmentState } from './assessmentState';
import type { PluginProblemView } from './pluginProblemView';
import type { SectionView } from './sectionView';
import type { TextView } from './textView';

export interface AssessmentView {
  id: string;
  roundId: string;
  modelId: string;
  title: TextView;
  state: AssessmentState;
  /** Whether the round still takes answers. */
  roundOpen: boolean;
  /** The last day of the round: the one that was planned, or the day on which it was closed before that. */
  closesOn: string;
  closesAt: string;
  /** @nullable */
  submittedAt: string | null;
  /** @nullable */
  submittedBy: string | null;
  /**
   * Why the model could not be scored now; null when it could.
   * @nullable
   */
  pluginProblem: PluginProblemView | null;
  /** Whether it is handed in and its result still to be computed. */
  waiting: boolean;
  version: number;
  /** Whether the model’s plugin reads the answers of units, so that units may answer. */
  readsUnits: boolean;
  /** The units that answer; empty where the municipality answers as one. */
  units: AnsweringUnitView[];
  sections: SectionView[];
}
