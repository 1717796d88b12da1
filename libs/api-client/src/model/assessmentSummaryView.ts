/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { AssessmentState } from './assessmentState';
import type { TextView } from './textView';

export interface AssessmentSummaryView {
  id: string;
  roundId: string;
  title: TextView;
  state: AssessmentState;
  closesAt: string;
  /** @nullable */
  submittedAt: string | null;
  answered: number;
  questions: number;
  /** @nullable */
  value: number | null;
  /** @nullable */
  level: number | null;
  /** Whether it is handed in and its result still to be computed. */
  waiting: boolean;
}
