import {
  type Answer,
  type Answers,
  type AnswerSheet,
  type Model,
  questionsOf,
  sampleAnswers,
  type Scale,
  scaleOf,
  type UnitAnswers,
} from '../src/index';
import type { Seeded } from './seeded';

/** How full a random sheet is: from all answered to hardly anything. */
const fillings = [1, 0.9, 0.6, 0.2, 0];

/**
 * A random sheet that fits the model: every state, every kind of answer, at times axes.
 *
 * @param units whether the plugin reads the answers of units; about two sheets in three have some then
 */
export function randomSheet(model: Model, seeded: Seeded, units = false): AnswerSheet {
  const filling = seeded.pick(fillings);
  const answers = (): Answers =>
    Object.fromEntries(
      questionsOf(model).flatMap((question): [string, Answer][] => {
        const scale = scaleOf(model, question);
        if (!scale || (filling < 1 && seeded.chance(0.1))) return [];
        return [[question.key, randomAnswer(scale, filling, seeded)]];
      }),
    );
  if (units && seeded.chance(2 / 3)) {
    return { answers: {}, units: randomUnits(answers, seeded) };
  }
  const further = (model.axes ?? []).slice(1).map((axis) => [axis.key, answers()] as const);
  return {
    answers: answers(),
    ...(further.length > 0 ? { axes: Object.fromEntries(further) } : {}),
  };
}

function randomUnits(answers: () => Answers, seeded: Seeded): UnitAnswers[] {
  return Array.from({ length: 1 + seeded.whole(4) }, (_, at) => ({
    key: `u${at + 1}`,
    ...(seeded.chance(0.3) ? { title: `Unit ${at + 1}` } : {}),
    ...(seeded.chance(0.5) ? { weight: seeded.pick([0, 0.5, 1, 2, 3]) } : {}),
    // A unit that was asked and has not answered a thing.
    answers: seeded.chance(0.15) ? {} : answers(),
  }));
}

/** Texts have no order to sample: any will do. */
const texts = ['Yes', 'Once a month'];

function randomAnswer(scale: Scale, filling: number, seeded: Seeded): Answer {
  const values = scale.kind === 'text' ? texts : sampleAnswers(scale);
  if (seeded.chance(filling)) return { state: 'answered', value: seeded.pick(values) };
  return seeded.pick<Answer>([
    { state: 'unanswered' },
    { state: 'not-applicable', reason: 'outside-scope' },
    { state: 'dont-know' },
    { state: 'hidden' },
  ]);
}
