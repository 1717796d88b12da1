import { type Model, type QuestionNode, scaleOf } from '@erfa/scoring-sdk';

/** How many gave one answer. */
export interface AnswerCount {
  readonly value: unknown;
  readonly count: number;
}

/** How a question's steps were used. Counts are of answers. */
export interface StepUse {
  /** How many chose the lowest step, and how many the highest. */
  readonly floor: number;
  readonly ceiling: number;
  /** Values of steps that nobody chose, lowest first. */
  readonly neverUsed: readonly number[];
}

/** How the steps of a question were used; null where it is not answered in steps. */
export function stepUse(
  model: Model,
  question: QuestionNode,
  answers: readonly AnswerCount[],
): StepUse | null {
  const scale = scaleOf(model, question);
  if (scale?.kind !== 'steps' || scale.steps.length === 0) return null;
  const values = scale.steps.map(({ value }) => value).toSorted((a, b) => a - b);
  const count = (value: number | undefined): number =>
    answers.reduce((sum, answer) => (answer.value === value ? sum + answer.count : sum), 0);
  return {
    floor: count(values[0]),
    ceiling: count(values.at(-1)),
    neverUsed: values.filter((value) => count(value) === 0),
  };
}
