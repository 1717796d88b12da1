import { type Answers, type AnswerState, answerTo } from './answers';
import { type Model, questionsBelow } from './model';
import { isScored } from './unscored';

/** How many scored questions at or below a node are in which state. */
export type AnswerCounts = Readonly<Record<AnswerState, number>> & {
  /** All of them. */
  readonly questions: number;
};

/**
 * Counts the answers at or below a node of the model; the model's own key counts them all. Questions in
 * text are not counted, for they have no part in any score.
 *
 * @param answers of one axis, with hidden questions marked
 */
export function answerCounts(model: Model, answers: Answers, key: string): AnswerCounts {
  const below = questionsBelow(model, key).filter((question) => isScored(model, question));
  const of = (state: AnswerState): number =>
    below.filter((question) => answerTo(answers, question.key).state === state).length;
  return {
    questions: below.length,
    answered: of('answered'),
    unanswered: of('unanswered'),
    'not-applicable': of('not-applicable'),
    'dont-know': of('dont-know'),
    hidden: of('hidden'),
  };
}
