import {
  answerFault,
  answerPosition,
  questionsOf,
  scaleOf,
  type AnswerValue,
  type Model,
  type Scale,
} from '@erfa/scoring-sdk';

/** Scales by question, made once for each model. */
const scales = new WeakMap<Model, Map<string, Scale | undefined>>();

function scalesOf(model: Model): Map<string, Scale | undefined> {
  const known = scales.get(model);
  if (known) return known;
  const made = new Map(
    questionsOf(model).map((question) => [question.key, scaleOf(model, question)]),
  );
  scales.set(model, made);
  return made;
}

/** Whether the value is one that the question's scale knows; states other than `answered` carry none. A question the model does not have is somebody else's fault to report. */
export function valueFits(
  model: Model,
  answer: { question: string; state: string; value?: unknown },
): boolean {
  if (answer.state !== 'answered') return answer.value === undefined || answer.value === null;
  const scale = scalesOf(model).get(answer.question);
  return scale === undefined || answerFault(scale, answer.value as AnswerValue) === undefined;
}

/** Where an answer lies on its question's scale, in steps; null for what has no order. */
export function positionOf(model: Model, question: string, value: unknown): number | null {
  const scale = scalesOf(model).get(question);
  return scale ? answerPosition(scale, value as AnswerValue) : null;
}
