import type { Answer, AnswerSheet, JsonObject, Model, ModelNode } from '@erfa/scoring-sdk';

export const text = (words: string) => ({ da: words, en: words });
export const axis = (name: string) => ({ attributes: { axis: name } });
export const question = (key: string, own: object = {}): ModelNode => ({
  key,
  kind: 'question',
  title: text(key),
  scale: 'five',
  ...own,
});
export const group = (
  key: string,
  children: readonly ModelNode[],
  own: object = {},
): ModelNode => ({
  key,
  kind: 'group',
  title: text(key),
  children,
  ...own,
});
export const model = (options: JsonObject, nodes: readonly ModelNode[]): Model => ({
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
  scoring: { plugin: 'quadrant', version: '^1.0.0', options },
  nodes,
});
export const given = (values: Readonly<Record<string, Answer | number>>): AnswerSheet => ({
  answers: Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      typeof value === 'number' ? ({ state: 'answered', value } as const) : value,
    ]),
  ),
});
export const outside: Answer = { state: 'not-applicable', reason: 'outside-scope' };

export const named = [
  { x: 1, y: 1, key: 'wait', title: text('Wait') },
  { x: 1, y: 2, key: 'watch', title: text('Watch') },
  { x: 2, y: 1, key: 'try', title: text('Try') },
  { x: 2, y: 2, key: 'ready', title: text('Ready') },
];
/** One point: x of two questions, the second three times as heavy; y of one; one question beside. */
export const one = (options: JsonObject = {}): Model =>
  model({ fields: named, ...options }, [
    group('across', [question('a'), question('b', { weight: 3 })], axis('x')),
    group('up', [question('c')], axis('y')),
    question('beside'),
  ]);
export const shown = { rounding: { mode: 'half-up', place: 1 } };
const technology = (key: string): ModelNode =>
  group(key, [
    question(`${key}-x`, axis('x')),
    group(`${key}-y`, [question(`${key}-p`), question(`${key}-q`)], axis('y')),
  ]);
export const many = (options: JsonObject = {}): Model =>
  model({ points: 'radar', fields: named, ...options }, [
    group('radar', [technology('t1'), technology('t2'), question('loose')]),
  ]);
/** 3 × 2 fields, one of them over two cells; unlike scales on one axis. */
export const wide = model(
  {
    xScale: 'percent',
    xBorders: [{ at: 60 }, { at: 20 }],
    fields: [
      { x: 1, y: 1, key: 'low', title: text('Low') },
      { x: 2, y: 1, key: 'low', title: text('Low') },
    ],
  },
  [
    group('across', [question('a'), question('p', { scale: 'percent' })], axis('x')),
    question('c', axis('y')),
  ],
);
