import type { Answer, AnswerSheet, JsonObject, Model } from '@erfa/scoring-sdk';

/** Groups of a bench model. */
export const dimensions = 5;
/** Its options: a mean with the rules that national models have. */
export const options: JsonObject = {
  rule: 'mean',
  minimumCoverage: '2/3',
  rounding: { mode: 'half-up', place: 1 },
};
const text = {
  da: 'Hvor langt er I med at følge op på de gevinster, som I har besluttet?',
  en: 'How far are you in following up on the benefits that you have decided on?',
};

/** A model of the shape of a national one: five dimensions, five steps, a few weights of 2. */
export function benchModel(questions: number): Model {
  const each = questions / dimensions;
  return {
    format: 1,
    key: 'total',
    version: 1,
    title: text,
    scales: {
      five: {
        kind: 'steps',
        steps: [1, 2, 3, 4, 5].map((value) => ({ value, key: `s${value}`, title: text })),
      },
    },
    scoring: { plugin: 'weighted-mean', version: '^1.0.0', options },
    nodes: Array.from({ length: dimensions }, (_, d) => ({
      key: `d${d}`,
      kind: 'group',
      title: text,
      children: Array.from({ length: each }, (_, q) => ({
        key: `d${d}q${q}`,
        kind: 'question',
        title: text,
        scale: 'five',
        weight: q % 7 === 0 ? 2 : 1,
      })),
    })),
  };
}

/**
 * Sheets with nine in ten questions answered, a few not applicable; the same ones every time.
 *
 * @param full whether every question is answered
 */
export function benchSheets(model: Model, count: number, full = false): AnswerSheet[] {
  let state = 12345;
  const next = (below: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * below);
  };
  const keys = model.nodes.flatMap((node) =>
    node.kind === 'group' ? node.children.map((child) => child.key) : [],
  );
  return Array.from({ length: count }, () => ({
    answers: Object.fromEntries(
      keys.flatMap((key): [string, Answer][] => {
        const drawn = full ? 20 : next(20);
        if (drawn === 0) return [];
        if (drawn === 1) return [[key, { state: 'not-applicable', reason: 'outside-scope' }]];
        return [[key, { state: 'answered', value: 1 + next(5) }]];
      }),
    ),
  }));
}
