import {
  answerFault,
  type Answer,
  type Answers,
  type Model,
  type QuestionNode,
  questionsOf,
  sampleAnswers,
  scaleOf,
} from '@erfa/scoring-sdk';

/** The answers that still fit: questions go, and scales become others, while a model is written. */
export function fitting(model: Model, answers: Answers): Answers {
  const kept: Record<string, Answer> = {};
  for (const question of questionsOf(model)) {
    const answer = Object.hasOwn(answers, question.key) ? answers[question.key] : undefined;
    if (answer && fits(model, question, answer)) kept[question.key] = answer;
  }
  return kept;
}

function fits(model: Model, question: QuestionNode, answer: Answer): boolean {
  if (answer.state !== 'answered') return true;
  const scale = scaleOf(model, question);
  return scale !== undefined && answerFault(scale, answer.value) === undefined;
}

/** The ways to answer everything at once. */
export type Filling = 'lowest' | 'highest' | 'random';

/**
 * A sheet with an answer to every question whose answers count something.
 * @param chance a number from 0 to below 1, for `random`
 */
export function filledSheet(model: Model, filling: Filling, chance: () => number): Answers {
  const answers: Record<string, Answer> = {};
  for (const question of questionsOf(model)) {
    const scale = scaleOf(model, question);
    const all = scale ? sampleAnswers(scale) : [];
    const at =
      filling === 'lowest'
        ? 0
        : filling === 'highest'
          ? all.length - 1
          : Math.floor(chance() * all.length);
    const value = all[at];
    if (value !== undefined) answers[question.key] = { state: 'answered', value };
  }
  return answers;
}
