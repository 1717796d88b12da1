import {
  type Answer,
  type AnswerSheet,
  checkViews,
  explainScore,
  findScore,
  type JsonObject,
  type Model,
  type ModelNode,
  resolveOptions,
  smallestLift,
  titlesOf,
} from '@erfa/scoring-sdk';
import { type PluginCase, testScoringPlugin } from '@erfa/scoring-sdk/testing';
import fc from 'fast-check';
import quadrant from './plugin';

const text = (words: string) => ({ da: words, en: words });
const axis = (name: string) => ({ attributes: { axis: name } });
const question = (key: string, own: object = {}): ModelNode => ({
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
const model = (options: JsonObject, nodes: readonly ModelNode[]): Model => ({
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
const given = (values: Readonly<Record<string, Answer | number>>): AnswerSheet => ({
  answers: Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      typeof value === 'number' ? ({ state: 'answered', value } as const) : value,
    ]),
  ),
});
const outside: Answer = { state: 'not-applicable', reason: 'outside-scope' };

const named = [
  { x: 1, y: 1, key: 'wait', title: text('Wait') },
  { x: 1, y: 2, key: 'watch', title: text('Watch') },
  { x: 2, y: 1, key: 'try', title: text('Try') },
  { x: 2, y: 2, key: 'ready', title: text('Ready') },
];
/** One point: x of two questions, the second three times as heavy; y of one; one question beside. */
const one = (options: JsonObject = {}): Model =>
  model({ fields: named, ...options }, [
    group('across', [question('a'), question('b', { weight: 3 })], axis('x')),
    group('up', [question('c')], axis('y')),
    question('beside'),
  ]);
const shown = { rounding: { mode: 'half-up', place: 1 } };
const technology = (key: string): ModelNode =>
  group(key, [
    question(`${key}-x`, axis('x')),
    group(`${key}-y`, [question(`${key}-p`), question(`${key}-q`)], axis('y')),
  ]);
const many = (options: JsonObject = {}): Model =>
  model({ points: 'radar', fields: named, ...options }, [
    group('radar', [technology('t1'), technology('t2'), question('loose')]),
  ]);
/** 3 × 2 fields, one of them over two cells; unlike scales on one axis. */
const wide = model(
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

const cases: PluginCase[] = [
  {
    name: 'two means place the model in a field; it has no number',
    model: one(),
    sheet: given({ a: 1, b: 5, c: 2 }),
    expect: {
      across: { state: 'scored', value: 4, level: 2 },
      up: { value: 2, level: 1 },
      total: { state: 'no-score', value: null, level: null, outcome: 'try' },
    },
  },
  {
    name: 'a value on the border belongs to the upper field',
    model: one(),
    sheet: given({ a: 3, b: 3, c: 3 }),
    expect: { across: { value: 3, level: 2 }, total: { outcome: 'ready' } },
  },
  {
    name: 'or to the lower one',
    model: one({ border: 'lower' }),
    sheet: given({ a: 3, b: 3, c: 3 }),
    expect: { across: { level: 1 }, total: { outcome: 'wait' } },
  },
  {
    name: 'the value as shown decides: 2.95, shown as 3.0, has reached the border',
    model: model({ fields: named, ...shown }, [
      group(
        'across',
        Array.from({ length: 20 }, (_, at) => question(`q${at}`)),
        axis('x'),
      ),
      question('c', axis('y')),
    ]),
    sheet: given({
      ...Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`q${at}`, at === 0 ? 2 : 3])),
      c: 1,
    }),
    expect: { across: { value: 3, level: 2 }, total: { outcome: 'try' } },
  },
  {
    name: 'axes may be named by option instead of marked',
    model: one({ x: 'up', y: 'across' }),
    sheet: given({ a: 1, b: 5, c: 2 }),
    expect: { total: { outcome: 'watch' } },
  },
  {
    name: 'what belongs to no axis changes nothing but the coverage',
    model: one(),
    sheet: given({ a: 1, b: 1, c: 5, beside: 5 }),
    expect: { beside: { value: 5 }, total: { outcome: 'watch', coverage: 1 } },
  },
  {
    name: 'each thing has its own field, and the model none',
    model: many(),
    sheet: given({ 't1-x': 5, 't1-p': 2, 't1-q': 3, 't2-x': 2, 't2-p': 4, 't2-q': 5 }),
    expect: {
      't1-y': { value: 2.5, level: 1 },
      t1: { state: 'no-score', outcome: 'try' },
      t2: { outcome: 'watch' },
      radar: { state: 'no-score', outcome: null },
      total: { outcome: null },
    },
  },
  {
    name: 'more fields than four, borders in any order, an axis on a scale of its own',
    model: wide,
    sheet: given({ a: 3, p: 50, c: 2 }),
    expect: { across: { value: 50, level: 2 }, total: { outcome: 'low' } },
  },
  {
    name: 'a field without a name has its number',
    model: wide,
    sheet: given({ a: 5, p: 100, c: 5 }),
    expect: { across: { level: 3 }, total: { outcome: 'x3-y2' } },
  },
  {
    name: 'unanswered is left out',
    model: one(),
    sheet: given({ a: 4, c: 4 }),
    expect: { across: { value: 4, coverage: 0.5 }, total: { outcome: 'ready' } },
  },
  {
    name: 'or counts the low end where policy says zero',
    model: one({ unanswered: 'zero' }),
    sheet: given({ a: 5, c: 4 }),
    expect: { across: { value: 2, level: 1 }, total: { outcome: 'watch' } },
  },
  {
    name: 'not applicable may count as the highest',
    model: one({ notApplicable: 'maximum' }),
    sheet: given({ a: 1, b: outside, c: 1 }),
    expect: { across: { value: 4, coverage: 1 }, total: { outcome: 'try' } },
  },
  {
    name: 'an empty axis is no field',
    model: one(),
    sheet: given({ a: 5, b: 5 }),
    expect: { up: { state: 'no-score', level: null }, total: { outcome: null } },
  },
  {
    name: 'or the lowest band where policy says so, but the axis itself stays without a value',
    model: one({ emptyAxis: 'lowest' }),
    sheet: given({ a: 5, b: 5, c: outside }),
    expect: { up: { state: 'no-score', value: null }, total: { outcome: 'try' } },
  },
  {
    name: 'an axis with too few answers is never the lowest band',
    model: one({ emptyAxis: 'lowest', minimumCoverage: '2/3' }),
    sheet: given({ a: 5, c: 5 }),
    expect: { across: { state: 'no-score', coverage: 0.5 }, total: { outcome: null } },
  },
  {
    name: 'a model without an axis has values, and no field',
    model: model({}, [question('a', axis('x')), question('b')]),
    sheet: given({ a: 1, b: 2 }),
    expect: { total: { outcome: null }, a: { state: 'scored', value: 1 } },
  },
];

testScoringPlugin(quadrant, {
  cases,
  models: [...cases.map((item) => item.model), one({ emptyAxis: 'lowest' })],
  runs: 300,
});

const prepare = (of: Model) =>
  quadrant.prepare(of, resolveOptions(quadrant.manifest.options, of.scoring.options ?? {}));

describe('quadrant', () => {
  const figures = fc.record({
    a: fc.integer({ min: 1, max: 5 }),
    b: fc.integer({ min: 1, max: 5 }),
    c: fc.integer({ min: 1, max: 5 }),
  });

  it('gives exactly one field to whoever has both values, and the two rules differ only on borders', () => {
    const [upper, lower] = [prepare(one()), prepare(one({ border: 'lower' }))];
    fc.assert(
      fc.property(figures, (values) => {
        const [high, low] = [upper(given(values)), lower(given(values))];
        const x = (values.a + 3 * values.b) / 4;
        const column = x >= 3 ? 2 : 1;
        const row = values.c >= 3 ? 2 : 1;
        expect(high.outcome?.key).toBe(named.find((f) => f.x === column && f.y === row)?.key);
        const onBorder = x === 3 || values.c === 3;
        expect(high.outcome?.key !== low.outcome?.key).toBe(onBorder);
      }),
      { numRuns: 300 },
    );
  });

  it('turns with its axes: x and y exchanged is the field mirrored', () => {
    const mirrored = named.map(({ x, y, ...field }) => ({ ...field, x: y, y: x }));
    const turned = prepare(one({ x: 'up', y: 'across', fields: mirrored }));
    const straight = prepare(one());
    fc.assert(
      fc.property(figures, (values) => {
        expect(turned(given(values)).outcome).toEqual(straight(given(values)).outcome);
      }),
      { numRuns: 200 },
    );
  });

  it('asks for a plane and a table, with every cell named', () => {
    const { views = [] } = prepare(many({ xTitle: text('Across') }))(given({}));
    expect(checkViews(views, new Set(['t1', 't2', 't1-x', 't1-y', 't2-x', 't2-y']))).toEqual([]);
    expect(views).toMatchObject([
      {
        kind: 'quadrant',
        x: { title: text('Across'), range: { min: 1, max: 5 }, borders: [3] },
        y: { title: text('y'), borders: [3] },
        points: [
          { node: 't1', x: 't1-x', y: 't1-y' },
          { node: 't2', x: 't2-x', y: 't2-y' },
        ],
      },
      { kind: 'table', nodes: ['t1', 't1-x', 't1-y', 't2', 't2-x', 't2-y'] },
    ]);
    const [plane] = prepare(wide)(given({})).views ?? [];
    expect(plane?.kind === 'quadrant' && plane.fields).toHaveLength(6);
    expect(prepare(model({}, [question('a')]))(given({})).views).toBeUndefined();
  });

  it('reads as sentences, whatever happened to an axis', () => {
    const said = (options: JsonObject, values: Parameters<typeof given>[0], key = 'total') => {
      const of = one(options);
      const node = findScore(prepare(of)(given(values)), key);
      if (!node) throw new Error(`${key} is missing`);
      return explainScore(node, quadrant.manifest, titlesOf(of, 'da'), 'da');
    };
    expect(said({}, { a: 1, b: 5, c: 2 })).toEqual([
      'Total: Try.',
      'across er x-aksen og står på 4.',
      'up er y-aksen og står på 2.',
      'beside påvirker ikke placeringen: det hører ikke til en akse.',
      'De to værdier mødes i feltet Try.',
    ]);
    expect(said({}, { a: 1, b: 5, c: 2 }, 'across')).toEqual([
      'across: 4 (niveau 2).',
      'a indgår med 1 og vægt 1 og giver 0,25.',
      'b indgår med 5 og vægt 3 og giver 3,75.',
      'Værdien 4 ligger i bånd 2 af 2 på aksen.',
    ]);
    expect(said({}, { a: 1 }).slice(0, 3)).toEqual([
      'Total har ingen score.',
      'across er x-aksen og står på 1.',
      'up har ingen plads på y-aksen: intet at regne på.',
    ]);
    expect(said({ emptyAxis: 'lowest' }, { a: 1 })[2]).toBe(
      'up er y-aksen; intet at regne på, så den sættes til 1.',
    );
    expect(said({ minimumCoverage: 1 }, { a: 1 }, 'across').at(-1)).toBe(
      'Kun 1 af 2 spørgsmål er besvaret; der kræves 1.',
    );
    expect(said({ x: 'beside' }, {}).join(' ')).toContain('Intet felt: en akse har ingen værdi.');
  });

  it('finds the fewest answers that take a thing over the next border', () => {
    const of = one();
    const lift = smallestLift(of, prepare(of), given({ a: 2, b: 2, c: 2 }), 'across', {
      orderIndependent: true,
    });
    // (2 + 3 · b) / 4 reaches 3 from b = 4 on.
    expect(lift).toMatchObject({ from: 1, to: 2, changes: [{ question: 'b', to: 4 }] });
  });

  it.each<[string, Model, string]>([
    ['a border beyond the axis', one({ xBorders: [{ at: 5 }] }), 'xBorders: 5 stands'],
    ['a border twice', one({ yBorders: [{ at: 2 }, { at: 2 }] }), 'yBorders: 2 stands'],
    ['a field outside', one({ fields: [{ ...named[0], x: 3 }] }), 'is not in 2 × 2'],
    ['a cell with two names', one({ fields: [named[0], named[0]] as JsonObject[] }), 'two names'],
    ['a field without a name', one({ fields: [{ x: 1, y: 1 }] }), 'needs a key and a title'],
    ['axes that are the same node', one({ x: 'up', y: 'up' }), 'both x and y'],
    [
      'two nodes marked as one axis',
      model({}, [question('a', axis('x')), question('b', axis('x'))]),
      'a, b are all marked x',
    ],
    ['points that are no group', many({ points: 'loose' }), 'loose is no group'],
    ['points and axes by name', many({ x: 'loose' }), 'points: x and y'],
    [
      'points whose axes have unlike ranges',
      model({ points: 'radar' }, [
        group('radar', [
          group('t1', [question('a', axis('x')), question('b', axis('y'))]),
          group('t2', [question('c', { scale: 'percent', ...axis('x') })]),
        ]),
      ]),
      'xScale',
    ],
  ])('refuses %s before it scores anything', (_, of, message) => {
    expect(() => prepare(of)).toThrow(message);
  });
});
