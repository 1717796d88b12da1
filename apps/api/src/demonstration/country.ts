import { questionsBelow, type Answer, type AnswerSheet, type Model } from '@erfa/scoring-sdk';
import { Chance } from './chance';

/** One municipality's way through the rounds: what it answered in each, or null where it did not hand in. */
export interface MunicipalityHistory {
  code: string;
  /** One for each closed round, oldest first. */
  rounds: (AnswerSheet | null)[];
}

/** How the invented country is shaped; all on the five steps of the model. */
const shape = {
  /** Where the middle municipality stood in the first round. */
  start: 2.55,
  /** How far municipalities lie from each other in everything they do. */
  common: 0.42,
  /** How far a municipality's dimensions lie from each other. */
  own: 0.36,
  /** What a year brings: mean, and how much luck differs. */
  growth: { mean: 0.14, common: 0.1, own: 0.12 },
  /** How much an answer wavers around what the municipality is. */
  waver: 0.55,
  /** What ten times as many inhabitants bring. */
  size: 0.22,
  /** How likely a municipality is to hand in. */
  takesPart: 0.9,
};

const reasons = [
  'Opgaven er lagt ud til et fælleskommunalt selskab.',
  'Vi har ikke haft projekter af den slags i perioden.',
  'Området er samlet hos en anden myndighed.',
];

/** The step that a municipality of this maturity would choose for a question. */
const stepOf = (maturity: number): number => Math.min(5, Math.max(1, Math.round(maturity)));

/**
 * Invents what every municipality answered in the closed rounds: alike in what is common to it, different in each dimension,
 * a little better year by year, and some of them worse. The same seed gives the same country.
 */
export function inventCountry(
  model: Model,
  municipalities: readonly { code: string; population: number }[],
  rounds: number,
  seed: number,
): MunicipalityHistory[] {
  const chance = new Chance(seed);
  const dimensions = model.nodes.map(({ key }) =>
    questionsBelow(model, key).map((question) => question.key),
  );
  const difficulty = new Map(dimensions.flat().map((key) => [key, chance.normal(0, 0.35)]));
  const dimensionOffset = dimensions.map(() => chance.normal(0, 0.18));
  return municipalities.map(({ code, population }) => {
    const common = chance.normal(
      shape.start + shape.size * Math.log10(population / 45_000),
      shape.common,
    );
    const own = dimensions.map(() => chance.normal(0, shape.own));
    // Somebody who always takes part is easier to follow than one who comes and goes.
    const faithful = chance.happens(0.75);
    const history: (AnswerSheet | null)[] = [];
    let grown = 0;
    for (let round = 0; round < rounds; round += 1) {
      if (round > 0) {
        grown += chance.normal(shape.growth.mean, shape.growth.common);
        for (let index = 0; index < own.length; index += 1)
          own[index] = (own[index] ?? 0) + chance.normal(0, shape.growth.own);
      }
      const answers: Record<string, Answer> = {};
      dimensions.forEach((keys, index) => {
        for (const key of keys) {
          const maturity =
            common +
            grown +
            (own[index] ?? 0) +
            (dimensionOffset[index] ?? 0) -
            (difficulty.get(key) ?? 0);
          const roll = chance.even();
          const step = stepOf(chance.normal(maturity, shape.waver));
          if (roll < 0.012)
            answers[key] = { state: 'not-applicable', reason: chance.pick(reasons) };
          else if (roll < 0.02) answers[key] = { state: 'dont-know' };
          else answers[key] = { state: 'answered', value: step };
        }
      });
      const takesPart = chance.happens(faithful ? 0.97 : shape.takesPart - 0.2);
      history.push(takesPart ? { answers } : null);
    }
    return { code, rounds: history };
  });
}
