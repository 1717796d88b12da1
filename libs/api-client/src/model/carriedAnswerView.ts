/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { AnswerFate } from './answerFate';
import type { CarriedStanding } from './carriedStanding';
import type { CarryReason } from './carryReason';
import type { OldAnswerView } from './oldAnswerView';
import type { ProposedAnswerView } from './proposedAnswerView';

export interface CarriedAnswerView {
  /** carried: answered as before. to-confirm: proposed, and unanswered until somebody confirms. archived: it rests, readable. */
  fate: AnswerFate;
  why: CarryReason;
  /**
   * The unit that gave it.
   * @nullable
   */
  unitName: string | null;
  /**
   * The further axis it was given on.
   * @nullable
   */
  axis: string | null;
  /** One, or several that became one. */
  from: OldAnswerView[];
  /**
   * The question that takes it; null where it rests.
   * @nullable
   */
  question: string | null;
  /** @nullable */
  answer: ProposedAnswerView | null;
  standing: CarriedStanding;
}
