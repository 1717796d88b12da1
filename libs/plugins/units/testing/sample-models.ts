import type {
  Answer,
  Answers,
  AnswerSheet,
  JsonObject,
  Model,
  ModelNode,
  UnitAnswers,
} from '@erfa/scoring-sdk';

const text = (words: string) => ({ da: words, en: words });
export const question = (key: string, own: object = {}): ModelNode => ({
  key,
  kind: 'question',
  title: text(key),
  scale: 'five',
  ...own,
});
const group = (key: string, children: readonly ModelNode[], own: object = {}): ModelNode => ({
  key,
  kind: 'group',
  title: text(key),
  children,
  ...own,
});
const shown = { rounding: { mode: 'half-up', place: 2 } };
export const model = (options: JsonObject, nodes?: readonly ModelNode[]): Model => ({
  format: 1,
  key: 'total',
  version: 1,
  title: text('Total'),
  scales: {
    five: {
      kind: 'steps',
      steps: [1, 2, 3, 4, 5].map((value) => ({ value, key: `s${value}`, title: text(`${value}`) })),
    },
    percent: { kind: 'range', min: 0, max: 100, unit: 'percent' },
  },
  scoring: { plugin: 'units', version: '^1.0.0', options: { ...shown, ...options } },
  nodes: nodes ?? [
    group('one', [question('a'), question('b')]),
    group('two', [question('c')], { weight: 2 }),
  ],
});
export const given = (values: Readonly<Record<string, Answer | number>>): Answers =>
  Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      typeof value === 'number' ? ({ state: 'answered', value } as const) : value,
    ]),
  );
export const unit = (
  key: string,
  values: Parameters<typeof given>[0],
  own: Partial<UnitAnswers> = {},
): UnitAnswers => ({ key, answers: given(values), ...own });
export const sheet = (...list: readonly UnitAnswers[]): AnswerSheet => ({
  answers: {},
  units: list,
});
export const outside: Answer = { state: 'not-applicable', reason: 'outside-scope' };

export const complete = sheet(
  unit('north', { a: 4, b: 2, c: 5 }),
  unit('south', { a: 2, b: 1, c: 2 }),
);
export const lacking = sheet(unit('north', { a: 5, b: 5 }), unit('south', { a: 1, c: 2 }));
export const weighed = sheet(
  unit('north', { a: 5, b: 5 }, { weight: 3 }),
  unit('south', { a: 1, c: 2 }),
  unit('west', { a: 1, b: 1, c: 1 }, { weight: 0 }),
);
export const byUnit = { pooling: 'units' };
