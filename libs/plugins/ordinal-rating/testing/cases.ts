import type { Answer, JsonObject, Model, ModelNode, Scale } from '@erfa/scoring-sdk';
import type { PluginCase } from '@erfa/scoring-sdk/testing';

const text = (words: string) => ({ da: words, en: words });
const nplf: Scale = {
  kind: 'steps',
  steps: ['n', 'p', 'l', 'f'].map((key, value) => ({ value, key, title: text(key) })),
};
export const [n, p, l, f] = [0, 1, 2, 3];
export const outside: Answer = { state: 'not-applicable', reason: 'outside-scope' };

export const model = (options: JsonObject, nodes: Model['nodes']): Model => ({
  format: 1,
  key: 'total',
  version: 1,
  title: text('Total'),
  scales: { nplf, part: { kind: 'share' }, yes: { kind: 'boolean' } },
  scoring: { plugin: 'ordinal-rating', version: '^1.0.0', options },
  nodes,
});
export const question = (key: string, scale: string, own: Partial<ModelNode> = {}): ModelNode =>
  ({ key, kind: 'question', title: text(key), scale, ...own }) as ModelNode;
export const group = (
  key: string,
  children: Model['nodes'],
  own: Partial<ModelNode> = {},
): ModelNode => ({ key, kind: 'group', title: text(key), children, ...own }) as ModelNode;
export const given = (values: Readonly<Record<string, number | string | boolean | Answer>>) => ({
  answers: Object.fromEntries(
    Object.entries(values).map(([key, value]): [string, Answer] => [
      key,
      typeof value === 'object' ? value : { state: 'answered', value },
    ]),
  ),
});

/** One attribute on each of three levels, two on the second: as ISO/IEC 33020 has them, rated directly. */
export const process = [
  question('a1', 'nplf', { level: 1 }),
  question('a2', 'nplf', { level: 2 }),
  question('b2', 'nplf', { level: 2 }),
  question('a3', 'nplf', { level: 3 }),
];
/** One measured attribute. */
const measured = [question('a1', 'part', { level: 1 })];
/** An attribute of three indicators, one with more weight. */
const indicators = [
  group('a1', [question('i', 'part'), question('j', 'part'), question('k', 'yes', { weight: 2 })], {
    level: 1,
  }),
];
const whole = { rounding: { mode: 'half-up', place: 0 } } as const;
const three = {
  ratings: [
    { key: 'low', title: text('Low'), upTo: 40 },
    { key: 'mid', title: text('Mid'), upTo: 70, percent: 50 },
    { key: 'high', title: text('High'), upTo: 100 },
  ],
} as const;
const two = [
  group('one', [question('x1', 'part', { level: 1 }), question('x2', 'part', { level: 2 })]),
  group('other', [question('y1', 'part', { level: 1 })]),
];
const gap = [question('a1', 'part', { level: 1 }), question('a3', 'part', { level: 3 })];

const border = (percent: number, rating: string, options: JsonObject = {}): PluginCase => ({
  name: `${percent} % is ${rating} ${JSON.stringify(options)}`,
  model: model(options, measured),
  sheet: given({ a1: percent }),
  expect: { a1: { value: options['rounding'] ? Math.round(percent) : percent, outcome: rating } },
});
const levels = (
  name: string,
  answers: Readonly<Record<string, number | Answer>>,
  level: number | null,
  options: JsonObject = {},
): PluginCase => ({
  name: `${name}: level ${level} ${JSON.stringify(options)}`,
  model: model(options, process),
  sheet: given(answers),
  expect: { total: { state: level === null ? 'no-score' : 'scored', value: level, level } },
});
const all = { a1: f, a2: f, b2: f, a3: f };

/** The golden table: borders, capability levels, and every policy with both of its outcomes. */
export const cases: readonly PluginCase[] = [
  // The bands of ISO/IEC 33020, on their borders and beside them.
  ...(
    [
      [0, 'n'],
      [14.99, 'n'],
      [15, 'n'],
      [15.01, 'p'],
      [49.99, 'p'],
      [50, 'p'],
      [50.01, 'l'],
      [84.99, 'l'],
      [85, 'l'],
      [85.01, 'f'],
      [100, 'f'],
    ] as const
  ).map(([percent, rating]) => border(percent, rating)),
  // A border may belong to the higher rating.
  border(15, 'p', { border: 'upper' }),
  border(50, 'l', { border: 'upper' }),
  border(85, 'f', { border: 'upper' }),
  border(14.99, 'n', { border: 'upper' }),
  border(100, 'f', { border: 'upper' }),
  // The rating follows the percentage that the reader sees.
  border(15.4, 'n', whole),
  border(15.5, 'p', whole),
  border(40, 'low', three),
  border(40.1, 'mid', three),
  border(70.1, 'high', three),

  levels('all fully', all, 3),
  levels('the highest only largely', { ...all, a3: l }, 3),
  levels('the highest only partially', { ...all, a3: p }, 2),
  levels('one of two on level 2 largely: reached, and no higher', { ...all, b2: l }, 2),
  levels('one of two on level 2 partially', { ...all, b2: p }, 1),
  levels('level 1 only largely: level 1, whatever is above', { ...all, a1: l }, 1),
  levels('level 1 partially', { ...all, a1: p }, 0),
  levels('another threshold for the level itself', { ...all, a3: p }, 3, { reachedAt: 'p' }),
  levels('or for those below', { ...all, a1: l, b2: l }, 3, { belowAt: 'l' }),
  levels('each alone: partially and fully', { ...all, a2: p, a3: n }, 1, { aggregate: 'each' }),
  levels('the mean of P 32.5 and F 92.5 is L', { ...all, a2: p, a3: n }, 2, { aggregate: 'mean' }),
  levels('the lowest of P and F is P', { ...all, a2: p, a3: n }, 1, { aggregate: 'lowest' }),
  levels('another base', { a1: n }, 1, { base: 1 }),

  levels('unanswered is not achieved', { a1: f, a2: f, b2: f }, 2),
  levels('unanswered is left out', { a1: f, a2: f }, 2, { unanswered: 'excluded' }),
  levels('unanswered ends it', { a1: f, a2: f, b2: f }, null, { unanswered: 'no-score' }),
  levels('don’t know is as unanswered', { ...all, a3: { state: 'dont-know' } }, 2),
  levels('not applicable is left out', { ...all, b2: outside }, 3),
  levels('not applicable is fully', { ...all, b2: outside }, 3, { notApplicable: 'fully' }),
  levels('not applicable is not achieved', { ...all, b2: outside }, 1, {
    notApplicable: 'not-achieved',
  }),
  levels('hidden is left out, whatever is not applicable', { ...all, b2: { state: 'hidden' } }, 3, {
    notApplicable: 'not-achieved',
  }),
  levels(
    'a level without attributes that count is passed over',
    {
      ...all,
      a2: outside,
      b2: outside,
    },
    3,
  ),
  levels('or bars the way', { ...all, a2: outside, b2: outside }, 1, { emptyLevel: 'stops' }),
  levels('nothing counts', { a1: outside, a2: outside, b2: outside, a3: outside }, null),
  levels(
    'nothing counts, and that is the base',
    {
      a1: outside,
      a2: outside,
      b2: outside,
      a3: outside,
    },
    0,
    { emptyGroup: 'base' },
  ),
  ...(['passes', 'stops'] as const).map((emptyLevel): PluginCase => ({
    name: `level 2 has no attribute at all, and ${emptyLevel}`,
    model: model({ emptyLevel }, gap),
    sheet: given({ a1: 90, a3: 90 }),
    expect: { total: { level: emptyLevel === 'passes' ? 3 : 1 } },
  })),

  {
    name: 'a direct rating counts the middle of its band',
    model: model({}, process),
    sheet: given({ a1: n, a2: p, b2: l, a3: f }),
    expect: {
      a1: { value: 7.5, outcome: 'n' },
      a2: { value: 32.5, outcome: 'p' },
      b2: { value: 67.5, outcome: 'l' },
      a3: { value: 92.5, outcome: 'f' },
    },
  },
  {
    name: 'indicators: (20 + 40 + 2 · 100) / 4 = 65 is largely',
    model: model({}, indicators),
    sheet: given({ i: 20, j: 40, k: true }),
    expect: {
      i: { value: 20, outcome: 'p' },
      a1: { value: 65, outcome: 'l', level: null },
      total: { value: 1, level: 1 },
    },
  },
  {
    name: 'indicators: the lowest is 20, partially',
    model: model({ indicators: 'lowest' }, indicators),
    sheet: given({ i: 20, j: 40, k: true }),
    expect: { a1: { value: 20, outcome: 'p' }, total: { level: 0 } },
  },
  {
    name: 'an indicator without an answer counts 0: (20 + 0 + 200) / 4',
    model: model({}, indicators),
    sheet: given({ i: 20, k: true }),
    expect: { j: { state: 'no-score', outcome: null }, a1: { value: 55, coverage: 2 / 3 } },
  },
  {
    name: 'an attribute in which nothing counts has no rating',
    model: model({}, indicators),
    sheet: given({ i: outside, j: outside, k: outside }),
    expect: { a1: { state: 'no-score', outcome: null }, total: { state: 'no-score' } },
  },
  {
    name: 'processes: the lowest level',
    model: model({}, two),
    sheet: given({ x1: 90, x2: 60, y1: 70 }),
    expect: { one: { level: 2 }, other: { level: 1 }, total: { level: 1 } },
  },
  {
    name: 'processes: all attributes together; level 1 is only largely there',
    model: model({ groups: 'pooled' }, two),
    sheet: given({ x1: 90, x2: 60, y1: 70 }),
    expect: { one: { level: 2 }, total: { level: 1 } },
  },
  {
    name: 'processes: not combined',
    model: model({ groups: 'none' }, two),
    sheet: given({ x1: 90, x2: 60, y1: 70 }),
    expect: { one: { level: 2 }, total: { state: 'no-score' } },
  },
  {
    name: 'a process has a rating of its own where its attributes are taken together',
    model: model({ aggregate: 'mean' }, two),
    sheet: given({ x1: 100, x2: 60, y1: 50 }),
    expect: { one: { outcome: 'l', level: 2 }, other: { outcome: 'p', level: 0 } },
  },
  {
    name: 'a question without a level is an attribute of the first',
    model: model({}, [question('a', 'part')]),
    sheet: given({ a: 60 }),
    expect: { total: { level: 1 } },
  },
];
