import {
  type Answer,
  answerFault,
  type Answers,
  type AnswerSheet,
  type Model,
  questionsOf,
  scaleOf,
} from '@erfa/scoring-sdk';

/** How old answers reach a draft's questions. */
export type Carry = (sheet: AnswerSheet) => AnswerSheet;

/**
 * Carries what is still an answer: to questions of the same key, where the value stands on the new scale
 * as well. For drafts without a plan of their own.
 */
export function carryByKey(after: Model): Carry {
  const scales = new Map(
    questionsOf(after).map((question) => [question.key, scaleOf(after, question)]),
  );
  const axes = new Set((after.axes ?? []).slice(1).map(({ key }) => key));
  const kept = (answers: Answers): Answers =>
    Object.fromEntries(
      Object.entries(answers).filter(([key, answer]): boolean => {
        const scale = scales.get(key);
        return scale !== undefined && fits(answer, scale);
      }),
    );
  return ({ answers, axes: further }) => ({
    answers: kept(answers),
    ...(further && axes.size > 0
      ? {
          axes: Object.fromEntries(
            Object.entries(further).flatMap(([axis, given]) =>
              axes.has(axis) ? [[axis, kept(given)]] : [],
            ),
          ),
        }
      : {}),
  });
}

function fits(answer: Answer, scale: Parameters<typeof answerFault>[0]): boolean {
  return answer.state !== 'answered' || answerFault(scale, answer.value) === undefined;
}
