/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { PilotChoiceView } from './pilotChoiceView';
import type { PilotCommentView } from './pilotCommentView';
import type { PilotQuartilesView } from './pilotQuartilesView';
import type { QuestionSince } from './questionSince';

export interface PilotItemView {
  question: string;
  /** Sheets that it was asked on: not where a condition hid it. */
  asked: number;
  answered: number;
  notApplicable: number;
  dontKnow: number;
  /** Asked, and nothing said. */
  missing: number;
  /** Each answer that was given, lowest first. */
  answers: PilotChoiceView[];
  /**
   * How many chose the lowest step; null on scales without steps.
   * @nullable
   */
  floor: number | null;
  /**
   * How many chose the highest step.
   * @nullable
   */
  ceiling: number | null;
  /** Values of steps that nobody chose. */
  neverUsed: number[];
  /**
   * Seconds, rounded to fives; null with fewer than five people.
   * @nullable
   */
  seconds: PilotQuartilesView | null;
  comments: PilotCommentView[];
  /** What has become of it in the draft since. */
  since: QuestionSince;
  /** The key that it has in the draft now. */
  keyNow: string;
}
