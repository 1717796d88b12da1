import {
  type Answer,
  type Answers,
  type AnswerSheet,
  explainScore,
  findScore,
  type JsonObject,
  type Model,
  type ModelNode,
  resolveOptions,
  type ScoreNode,
  smallestLift,
  titlesOf,
  type UnitAnswers,
} from '@erfa/scoring-sdk';
import { type PluginCase, testScoringPlugin } from '@erfa/scoring-sdk/testing';
import fc from 'fast-check';
import units from './plugin';

const text = (words: string) => ({ da: words, en: words });
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
const shown = { rounding: { mode: 'half-up', place: 2 } };
const model = (options: JsonObject, nodes?: readonly ModelNode[]): Model => ({
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
const given = (values: Readonly<Record<string, Answer | number>>): Answers =>
  Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      typeof value === 'number' ? ({ state: 'answered', value } as const) : value,
    ]),
  );
const unit = (
  key: string,
  values: Parameters<typeof given>[0],
  own: Partial<UnitAnswers> = {},
): UnitAnswers => ({ key, answers: given(values), ...own });
const sheet = (...list: readonly UnitAnswers[]): AnswerSheet => ({ answers: {}, units: list });
const outside: Answer = { state: 'not-applicable', reason: 'outside-scope' };

const complete = sheet(unit('north', { a: 4, b: 2, c: 5 }), unit('south', { a: 2, b: 1, c: 2 }));
const lacking = sheet(unit('north', { a: 5, b: 5 }), unit('south', { a: 1, c: 2 }));
const weighed = sheet(
  unit('north', { a: 5, b: 5 }, { weight: 3 }),
  unit('south', { a: 1, c: 2 }),
  unit('west', { a: 1, b: 1, c: 1 }, { weight: 0 }),
);
const byUnit = { pooling: 'units' };

const cases: PluginCase[] = [
  {
    name: 'answer by answer, complete: a 3, b 1.5, c 3.5; one 2.25; (2.25 + 2 · 3.5) / 3',
    model: model({}),
    sheet: complete,
    expect: { a: { value: 3 }, one: { value: 2.25 }, total: { value: 3.08, level: 3 } },
  },
  {
    name: 'unit by unit, complete: the same',
    model: model(byUnit),
    sheet: complete,
    expect: { a: { value: 3 }, one: { value: 2.25 }, total: { value: 3.08, level: 3 } },
  },
  {
    name: 'answer by answer, answers missing: one (3 + 5) / 2, two 2, total (4 + 4) / 3',
    model: model({}),
    sheet: lacking,
    expect: {
      b: { value: 5, coverage: 0.5 },
      one: { value: 4 },
      total: { value: 2.67, level: 2, coverage: 4 / 6 },
    },
  },
  {
    name: 'unit by unit, answers missing: north 5, south (1 + 4) / 3; one (5 + 1) / 2',
    model: model(byUnit),
    sheet: lacking,
    expect: { one: { value: 3 }, two: { value: 2 }, total: { value: 3.33, coverage: 4 / 6 } },
  },
  {
    name: 'weights of the sheet play no part unless the model says so',
    model: model(byUnit),
    sheet: sheet(unit('north', { a: 5 }, { weight: 9 }), unit('south', { a: 1 })),
    expect: { a: { value: 3 }, total: { value: 3 } },
  },
  {
    name: 'as given, answer by answer: a (15 + 1) / 4, b 5; a unit without weight is nobody',
    model: model({ unitWeights: 'given' }),
    sheet: weighed,
    expect: { a: { value: 4 }, one: { value: 4.5 }, total: { value: 2.83, coverage: 4 / 6 } },
  },
  {
    name: 'as given, unit by unit: (15 + 5/3) / 4',
    model: model({ unitWeights: 'given', ...byUnit }),
    sheet: weighed,
    expect: { one: { value: 4 }, total: { value: 4.17 } },
  },
  {
    name: 'a unit that has answered nothing is left out, also where unanswered counts zero',
    model: model({ unanswered: 'zero' }),
    sheet: sheet(unit('north', { a: 5, b: 5, c: 5 }), unit('south', { a: { state: 'dont-know' } })),
    expect: { total: { value: 5, coverage: 0.5 } },
  },
  {
    name: 'one that has answered something counts zero for the rest',
    model: model({ unanswered: 'zero' }),
    sheet: sheet(unit('north', { a: 5, b: 5, c: 5 }), unit('south', { a: 5 })),
    expect: { b: { value: 3 }, one: { value: 4 }, c: { value: 3 }, total: { value: 3.33 } },
  },
  {
    name: 'too few units for a node, and it counts in no mean above',
    model: model({ minimumUnits: 2 }),
    sheet: lacking,
    expect: {
      a: { value: 3 },
      b: { state: 'no-score' },
      one: { value: 3 },
      two: { state: 'no-score' },
      total: { value: 3 },
    },
  },
  {
    name: 'unit by unit, what a unit is alone is not touched by how many there are',
    model: model({ minimumUnits: 2, ...byUnit }),
    sheet: lacking,
    expect: { two: { state: 'no-score' }, total: { value: 3.33 } },
  },
  {
    name: 'minimum coverage holds for all answers together',
    model: model({ minimumCoverage: '2/3' }),
    sheet: lacking,
    expect: { one: { value: 4 }, two: { state: 'no-score' }, total: { value: 4 } },
  },
  {
    name: 'or for each unit where units are scored one by one',
    model: model({ minimumCoverage: '2/3', ...byUnit }),
    sheet: lacking,
    expect: { one: { value: 5 }, two: { value: 2 }, total: { value: 3.5 } },
  },
  {
    name: 'what does not apply to one unit is asked of the others alone',
    model: model({}),
    sheet: sheet(unit('north', { a: 4, b: outside, c: 4 }), unit('south', { a: 4, b: 2, c: 4 })),
    expect: { b: { value: 2, coverage: 1 }, total: { coverage: 1 } },
  },
  {
    name: 'unlike scales meet on 0–100',
    model: model({}, [question('a'), question('p', { scale: 'percent' })]),
    sheet: sheet(unit('north', { a: 3, p: 100 }), unit('south', { a: 5 })),
    expect: { total: { value: 87.5, level: null } },
  },
  {
    name: 'or on the scale that the model names',
    model: model({ scale: 'five' }, [question('a'), question('p', { scale: 'percent' })]),
    sheet: sheet(unit('north', { a: 3, p: 100 }), unit('south', { a: 5 })),
    expect: { total: { value: 4.5, level: 4 } },
  },
  {
    name: 'a sheet without units is one unit',
    model: model({}),
    sheet: { answers: given({ a: 4, b: 2, c: 5 }) },
    expect: { one: { value: 3 }, total: { value: 4.33 } },
  },
  {
    name: 'nothing answered is no score',
    model: model(byUnit),
    sheet: sheet(unit('north', {}), unit('south', {})),
    expect: { total: { state: 'no-score', value: null, coverage: 0 } },
  },
];

testScoringPlugin(units, { cases, models: cases.map((item) => item.model), runs: 300 });

const prepare = (of: Model) =>
  units.prepare(of, resolveOptions(units.manifest.options, of.scoring.options ?? {}));

describe('pooling units', () => {
  const value = fc.integer({ min: 1, max: 5 });
  const full = fc.record({ a: value, b: value, c: value });
  const some = fc.record({ a: value, b: value, c: value }, { requiredKeys: [] });
  const weight = fc.constantFrom(0.5, 1, 2, 3);
  const both = [model({ unitWeights: 'given' }), model({ unitWeights: 'given', ...byUnit })];
  const [pooled, averaged] = both.map(prepare) as [
    ReturnType<typeof prepare>,
    ReturnType<typeof prepare>,
  ];
  const figures = (node: ScoreNode): unknown[] => [
    [node.key, node.state, node.value, node.level, node.coverage],
    ...node.children.flatMap(figures),
  ];
  const unitsOf = (answers: typeof full | typeof some) =>
    fc
      .array(fc.record({ answers, weight }), { minLength: 1, maxLength: 5 })
      .map((list) => list.map((one, at) => unit(`u${at}`, one.answers, { weight: one.weight })));

  it('agrees both ways when everyone has answered everything', () => {
    fc.assert(
      fc.property(unitsOf(full), (list) => {
        expect(figures(pooled(sheet(...list)))).toEqual(figures(averaged(sheet(...list))));
      }),
      { numRuns: 300 },
    );
  });

  it('is what one unit is alone, whichever way, with units or without', () => {
    fc.assert(
      fc.property(some, (values) => {
        const alone = figures(pooled({ answers: given(values) }));
        for (const score of [pooled, averaged]) {
          expect(figures(score(sheet(unit('only', values))))).toEqual(alone);
          expect(figures(score({ answers: given(values) }))).toEqual(alone);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('looks neither at the order of units nor at weights that are all as much larger', () => {
    fc.assert(
      fc.property(unitsOf(some), fc.constantFrom(2, 3, 10), (list, factor) => {
        const heavier = list.map((one) => ({ ...one, weight: (one.weight ?? 1) * factor }));
        for (const score of [pooled, averaged]) {
          const once = figures(score(sheet(...list)));
          expect(figures(score(sheet(...list.toReversed())))).toEqual(once);
          expect(figures(score(sheet(...heavier)))).toEqual(once);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('takes a weight for so many units alike', () => {
    fc.assert(
      fc.property(some, some, (first, second) => {
        const heavy = sheet(unit('n', first, { weight: 2 }), unit('s', second));
        const twice = sheet(unit('n', first), unit('n2', first), unit('s', second));
        for (const score of [pooled, averaged]) {
          expect(score(heavy).value).toBe(score(twice).value);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('units explained', () => {
  const said = (of: Model, given_: AnswerSheet, key: string): string[] => {
    const node = findScore(prepare(of)(given_), key);
    if (!node) throw new Error(`${key} is missing`);
    return explainScore(node, units.manifest, titlesOf(of, 'da'), 'da');
  };
  const three = sheet(
    unit('north', { a: 5, b: 5 }, { title: 'Nord' }),
    unit('south', { a: 1, c: 2 }),
    unit('west', {}, { title: 'Vest' }),
  );

  it('names every unit of a question, and those that have not answered of the whole', () => {
    expect(said(model({}), three, 'a')).toEqual([
      'a: 3 (niveau 3).',
      'Nord svarer 5 og indgår med vægt 1, hvilket giver 2,5.',
      'south svarer 1 og indgår med vægt 1, hvilket giver 0,5.',
      'Vest er udeladt: enheden har ikke svaret.',
    ]);
    expect(said(model({}), three, 'total').slice(0, 4)).toEqual([
      'Total: 2,67 (niveau 2).',
      'one indgår med 4 og vægt 1 og giver 1,33.',
      'two indgår med 2 og vægt 2 og giver 1,33.',
      'Vest er udeladt: enheden har ikke svaret.',
    ]);
  });

  it('says what each unit comes to where units are averaged', () => {
    expect(said(model(byUnit), three, 'total').slice(1, 4)).toEqual([
      'Nord får 5 med 2 af 3 svar, vejer 1 og giver 2,5.',
      'south får 1,67 med 2 af 3 svar, vejer 1 og giver 0,83.',
      'Vest er udeladt: enheden har ikke svaret.',
    ]);
    expect(said(model(byUnit), three, 'two')[1]).toBe('Nord er udeladt: intet at regne på.');
  });

  it('says what is replaced, too few, or one’s own', () => {
    expect(said(model({ unanswered: 'zero' }), three, 'b')[2]).toBe(
      'south: ikke besvaret; det tæller 1 med vægt 1 og giver 0,5.',
    );
    expect(said(model({ minimumUnits: 2 }), three, 'b').at(-1)).toBe(
      'Enheder, der har svaret: 1; der kræves 2.',
    );
    expect(said(model({ minimumCoverage: 1 }), three, 'one').at(-1)).toBe(
      'Kun 3 af 6 spørgsmål er besvaret; der kræves 1.',
    );
    const own = { answers: given({ a: 4 }) };
    expect(said(model({}), own, 'a')[1]).toBe('Svaret tæller 4.');
    expect(said(model({}), own, 'b')[1]).toBe('Intet svar at regne på: ikke besvaret.');
    expect(said(model({}), own, 'total').join(' ')).not.toContain('–');
  });

  it('finds the one unit’s answer that lifts the whole', () => {
    const of = model(byUnit);
    const start = sheet(unit('north', { a: 3, b: 3, c: 3 }), unit('south', { a: 3, b: 3, c: 2 }));
    const lift = smallestLift(of, prepare(of), start, 'total', { orderIndependent: true });
    expect(lift).toMatchObject({ state: 'found', from: 2, to: 3, smallest: true });
    if (lift.state !== 'found') throw new Error(lift.state);
    expect(lift.changes).toHaveLength(1);
    expect(lift.changes[0]?.unit).toMatch(/north|south/);
  });
});
