import {
  type Answer,
  type Answers,
  type AnswerSheet,
  type Model,
  questionsOf,
  sampleAnswers,
  type Scale,
  scaleOf,
} from '../src/index';
import type { Seeded } from './seeded';

/** How full a random sheet is: from all answered to hardly anything. */
const fillings = [1, 0.9, 0.6, 0.2, 0];

/** A random sheet that fits the model: every state, every kind of answer, at times targets and axes. */
export function randomSheet(model: Model, seeded: Seeded): AnswerSheet {
  const filling = seeded.pick(fillings);
  const answers = (): Answers =>
    Object.fromEntries(
      questionsOf(model).flatMap((question): [string, Answer][] => {
        const scale = scaleOf(model, question);
        if (!scale || (filling < 1 && seeded.chance(0.1))) return [];
        return [[question.key, randomAnswer(scale, filling, seeded)]];
      }),
    );
  const further = (model.axes ?? []).slice(1).map((axis) => [axis.key, answers()] as const);
  return {
    answers: answers(),
    ...(further.length > 0 ? { axes: Object.fromEntries(further) } : {}),
  };
}

function randomAnswer(scale: Scale, filling: number, seeded: Seeded): Answer {
  if (seeded.chance(filling))
    return { state: 'answered', value: seeded.pick(sampleAnswers(scale)) };
  return seeded.pick<Answer>([
    { state: 'unanswered' },
    { state: 'not-applicable', reason: 'outside-scope' },
    { state: 'dont-know' },
    { state: 'hidden' },
  ]);
}

/**
 * Shrinks a failing sheet: takes answers away, one at a time, as long as the rest still fails.
 *
 * @returns a sheet that fails and of which no single answer can be taken away
 */
export function smallestFailing(
  sheet: AnswerSheet,
  fails: (sheet: AnswerSheet) => boolean,
): AnswerSheet {
  let smallest = sheet;
  for (let shrunk = true; shrunk;) {
    shrunk = false;
    for (const key of Object.keys(smallest.answers)) {
      const answers = Object.fromEntries(
        Object.entries(smallest.answers).filter(([other]) => other !== key),
      );
      const smaller = { ...smallest, answers };
      if (fails(smaller)) {
        smallest = smaller;
        shrunk = true;
      }
    }
  }
  return smallest;
}
