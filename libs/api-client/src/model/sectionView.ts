/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { AnsweringMode } from './answeringMode';
import type { AssignmentSummaryView } from './assignmentSummaryView';
import type { TextView } from './textView';

export interface SectionView {
  key: string;
  title: TextView;
  /** Null until it has been given to somebody. */
  mode: AnsweringMode | null;
  questionKeys: string[];
  minutes: number;
  /** Questions that are asked: those that no condition hides by what is answered so far. The counts below are of these. */
  asked: number;
  /** Questions that somebody has answered. */
  answered: number;
  /** Questions that are agreed on. */
  agreed: number;
  /** Questions with answers that wait to be agreed on. */
  waiting: number;
  assignments: AssignmentSummaryView[];
}
