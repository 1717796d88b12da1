/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { AssessmentState } from './assessmentState';
import type { LevelsView } from './levelsView';
import type { NamedOutcomeView } from './namedOutcomeView';
import type { TextView } from './textView';

export interface AssessmentSummaryView {
  /** @nullable */
  value: number | null;
  /** @nullable */
  level: number | null;
  /** @nullable */
  outcome: NamedOutcomeView | null;
  /**
   * What the figure counts: `level`, `percent`, `points` or the model’s own word.
   * @nullable
   */
  unit: string | null;
  /**
   * Null where the figure does not run from level to level.
   * @nullable
   */
  levels: LevelsView | null;
  id: string;
  roundId: string;
  title: TextView;
  state: AssessmentState;
  closesAt: string;
  /** @nullable */
  submittedAt: string | null;
  answered: number;
  /** Questions that are asked: those that no condition hides. */
  questions: number;
  /** Whether it is handed in and its result still to be computed. */
  waiting: boolean;
}
