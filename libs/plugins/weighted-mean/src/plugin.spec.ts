import type { Answer, JsonObject, Model, QuestionNode, Scale } from '@erfa/scoring-sdk';
import { explainScore, findScore, resolveOptions, smallestLift, titlesOf } from '@erfa/scoring-sdk';
import { type PluginCase, testScoringPlugin } from '@erfa/scoring-sdk/testing';
import weightedMean from './plugin';

const text = (words: string) => ({ da: words, en: words });
const five: Scale = {
  kind: 'steps',
  steps: [1, 2, 3, 4, 5].map((value) => ({ value, key: `s${value}`, title: text(`${value}`) })),
};

function question(key: string, own: Partial<QuestionNode> = {}): QuestionNode {
  return { key, kind: 'question', title: text(key), scale: 'five', ...own };
}

function model(options: JsonObject, nodes: Model['nodes'], scales: Model['scales'] = {}): Model {
  return {
    format: 1,
    key: 'total',
    version: 1,
    title: text('Total'),
    scales: { five, percent: { kind: 'range', min: 0, max: 100, unit: 'percent' }, ...scales },
    scoring: { plugin: 'weighted-mean', version: '^1.0.0', options },
    nodes,
  };
}

const group = (
  key: string,
  children: Model['nodes'],
  scoring?: JsonObject,
): Model['nodes'][number] => ({
  key,
  kind: 'group',
  title: text(key),
  children,
  ...(scoring ? { scoring } : {}),
});

const shown = { mode: 'half-up', place: 1 };
const given = (values: Readonly<Record<string, Answer | number>>) => ({
  answers: Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      typeof value === 'number' ? ({ state: 'answered', value } as const) : value,
    ]),
  ),
});
const notApplicable: Answer = { state: 'not-applicable', reason: 'outside-scope' };

/** Twenty questions: room for a mean of 2.95. */
const twenty = model(
  { rounding: shown },
  Array.from({ length: 20 }, (_, at) => question(`q${at}`)),
);
const mostlyThrees = Object.fromEntries(
  Array.from({ length: 20 }, (_, at) => [`q${at}`, at === 0 ? 2 : 3]),
);
const three = model({ rounding: shown, minimumCoverage: '2/3' }, [
  question('a'),
  question('b'),
  question('c'),
]);
const sections = (options: JsonObject): Model =>
  model(options, [
    group('one', [question('a'), question('b')]),
    group('two', [question('c'), question('d', { weight: 3 })]),
  ]);
const uneven = model({ rounding: { mode: 'half-even', place: 0 } }, [question('a'), question('b')]);

const named = {
  outcomeBands: [
    { from: 2, key: 'partly', title: text('Partly') },
    { from: 5, key: 'met', title: text('Met') },
  ],
  outcomesWithoutScore: [
    { when: 'not-applicable', key: 'outside', title: text('Outside') },
    { when: 'unanswered', key: 'open', title: text('Open') },
  ],
};

const cases: PluginCase[] = [
  {
    name: '2.95 is shown as 3.0, and 3.0 is level 3, never 2',
    model: twenty,
    sheet: given(mostlyThrees),
    expect: { total: { value: 3, level: 3 } },
  },
  {
    name: 'two of three answered is enough for two thirds',
    model: three,
    sheet: given({ a: 2, b: 5 }),
    expect: { total: { state: 'scored', value: 3.5, level: 3, coverage: 2 / 3 } },
  },
  {
    name: 'one of three answered is not',
    model: three,
    sheet: given({ a: 2 }),
    expect: { total: { state: 'no-score', value: null, level: null } },
  },
  {
    name: 'not applicable takes part in neither side of the coverage',
    model: three,
    sheet: given({ a: 2, b: 4, c: notApplicable }),
    expect: { total: { value: 3, coverage: 1 } },
  },
  {
    name: 'mean of means is not the mean of all',
    model: sections({}),
    sheet: given({ a: 1, b: 3, c: 5, d: 5 }),
    expect: { one: { value: 2 }, two: { value: 5 }, total: { value: 3.5 } },
  },
  {
    name: 'the mean of all, pooled',
    model: sections({ rule: 'pool' }),
    sheet: given({ a: 1, b: 3, c: 5, d: 5 }),
    expect: { total: { value: 4 } },
  },
  {
    name: 'a group may go on with shown values: 1.5, cut off to 1, and 5 give 3',
    model: sections({ children: 'as-shown', rounding: { mode: 'truncate', place: 0 } }),
    sheet: given({ a: 1, b: 2, c: 5, d: 5 }),
    expect: { one: { value: 1 }, total: { value: 3 } },
  },
  {
    name: 'a half goes to the even digit when the model says so',
    model: uneven,
    sheet: given({ a: 2, b: 3 }),
    expect: { total: { value: 2, level: 2 } },
  },
  {
    name: 'an unanswered question counts the nearest end to zero where policy says zero',
    model: model({ unanswered: 'zero' }, [question('a'), question('p', { scale: 'percent' })]),
    sheet: given({ p: 50 }),
    expect: { total: { value: 25 } },
  },
  {
    name: 'unlike scales meet on 0–100',
    model: model({}, [question('a'), question('p', { scale: 'percent' })]),
    sheet: given({ a: 3, p: 100 }),
    expect: { total: { value: 75, level: null } },
  },
  {
    name: 'a target above is projected on the row’s own scale',
    model: model({ notApplicable: 'target' }, [
      group('one', [question('a'), question('p', { scale: 'percent' })]),
    ]),
    sheet: { ...given({ a: notApplicable, p: 50 }), targets: { one: 75 } },
    expect: { total: { value: 62.5 } },
  },
  {
    name: 'a group without a score takes the total with it where policy says so',
    model: sections({ missingGroup: 'no-score' }),
    sheet: given({ a: 1, b: 3 }),
    expect: { one: { value: 2 }, total: { state: 'no-score' } },
  },
  {
    name: 'but a group where nothing applies does not',
    model: sections({ missingGroup: 'no-score' }),
    sheet: given({ a: 1, b: 3, c: notApplicable, d: notApplicable }),
    expect: { total: { value: 2 } },
  },
  {
    name: 'an empty group is zero or the highest where policy says so',
    model: model({ emptyGroup: 'zero' }, [
      group('one', [question('a')]),
      group('two', [question('b')], { emptyGroup: 'maximum' }),
    ]),
    sheet: given({}),
    expect: { one: { value: 1 }, two: { value: 5 }, total: { value: 3 } },
  },
  ...(
    [
      ['excluded', 4],
      ['maximum', 4.5],
      ['target', 4.5],
      ['zero', 2.5],
    ] as const
  ).map(([policy, value]): PluginCase => ({
    name: `what does not apply is ${policy}: ${value}`,
    model: model({ notApplicable: policy }, [question('a'), question('b')]),
    sheet: given({ a: 4, b: notApplicable }),
    expect: { total: { value }, b: { state: 'no-score' } },
  })),
  {
    name: 'per cent of the attainable: (3 + 2 · 50) of (5 + 2 · 100)',
    model: model({ rule: 'attained', rounding: shown }, [
      question('a'),
      question('p', { scale: 'percent', weight: 2 }),
    ]),
    sheet: given({ a: 3, p: 50 }),
    expect: { total: { value: 50.2, level: null } },
  },
  {
    name: 'what does not apply is not attainable either: 3 of 5',
    model: model({ rule: 'attained' }, [question('a'), question('p', { scale: 'percent' })]),
    sheet: given({ a: 3, p: notApplicable }),
    expect: { total: { value: 60 } },
  },
  {
    name: 'what takes away may lead below 0: -10 of 10',
    model: model(
      { rule: 'attained' },
      [question('a', { scale: 'signed' }), question('b', { scale: 'signed' })],
      { signed: { kind: 'range', min: -10, max: 5 } },
    ),
    sheet: given({ a: -10, b: 0 }),
    expect: { total: { value: -100 } },
  },
  {
    name: 'where nothing can be attained there is no share of it',
    model: model({ rule: 'attained' }, [question('a', { scale: 'penalty' })], {
      penalty: { kind: 'range', min: -5, max: 0 },
    }),
    sheet: given({ a: -2 }),
    expect: { total: { state: 'no-score' } },
  },
  ...(
    [
      [{ a: 5, b: 5 }, 'met'],
      [{ a: 5, b: 1 }, 'partly'],
      [{ a: 1, b: 1 }, null],
      [{ a: notApplicable, b: notApplicable }, 'outside'],
      [{ a: 5 }, 'open'],
    ] as const
  ).map(([answers, outcome]): PluginCase => ({
    name: `outcomes by value, and without one: ${outcome}`,
    model: model({ ...named, minimumCoverage: 1 }, [question('a'), question('b')]),
    sheet: given(answers),
    expect: { total: { outcome } },
  })),
  {
    name: 'without outcomes for it, no score has none',
    model: model({ outcomeBands: named.outcomeBands }, [question('a')]),
    sheet: given({}),
    expect: { total: { state: 'no-score', outcome: null } },
  },
  {
    name: 'levels by a table of the model',
    model: model(
      {
        levelBands: [
          { from: 0, level: 1 },
          { from: 40, level: 2 },
          { from: 80, level: 3 },
        ],
      },
      [question('p', { scale: 'percent' })],
    ),
    sheet: given({ p: 79.99 }),
    expect: { total: { value: 79.99, level: 2 } },
  },
  {
    name: 'decimals add up without drift',
    model: model(
      { rule: 'sum' },
      [question('a', { scale: 'tenths' }), question('b', { scale: 'tenths' })],
      { tenths: { kind: 'range', min: 0, max: 1 } },
    ),
    sheet: given({ a: 0.1, b: 0.2 }),
    expect: { total: { value: 0.3 } },
  },
];

testScoringPlugin(weightedMean, {
  cases,
  models: [...new Set(cases.map((item) => item.model))],
  runs: 300,
});

describe('weighted mean explained', () => {
  const score = (of: Model) =>
    weightedMean.prepare(
      of,
      resolveOptions(weightedMean.manifest.options, of.scoring.options ?? {}),
    );

  it('lists every row with value, weight and effect, and says why one is left out', () => {
    const of = sections({ rounding: shown });
    const root = score(of)(given({ a: 1, b: notApplicable, c: 5, d: 4 }));
    expect(findScore(root, 'two')?.contributions).toEqual([
      { key: 'c', rule: 'mean', state: 'counted', value: 5, weight: 1, effect: 1.25, reason: null },
      { key: 'd', rule: 'mean', state: 'counted', value: 4, weight: 3, effect: 3, reason: null },
      {
        key: 'two',
        rule: 'rounding',
        state: 'applied',
        value: 4.3,
        weight: null,
        effect: null,
        reason: null,
        inputs: { exact: 4.25, mode: 'half-up', place: 1 },
      },
    ]);
    const one = findScore(root, 'one');
    expect(one?.contributions[1]).toMatchObject({ state: 'left-out', reason: 'not-applicable' });
  });

  it('reads as sentences in Danish and English', () => {
    const of = sections({ rounding: shown, minimumCoverage: '2/3' });
    const root = score(of)(given({ a: 1, c: 5, d: 4 }));
    const two = findScore(root, 'two');
    const one = findScore(root, 'one');
    if (!one || !two) throw new Error('nodes are missing');
    expect(explainScore(two, weightedMean.manifest, titlesOf(of, 'da'), 'da')).toEqual([
      'two: 4,3 (niveau 4).',
      'c indgår med 5 og vægt 1 og giver 1,25.',
      'd indgår med 4 og vægt 3 og giver 3.',
      'Den nøjagtige værdi 4,25 vises som 4,3.',
    ]);
    expect(explainScore(one, weightedMean.manifest, titlesOf(of, 'en'), 'en').at(-1)).toBe(
      'Only 1 of 2 questions are answered; 2/3 is required.',
    );
  });

  it('finds the smallest set of answers that lifts the level', () => {
    const of = sections({ rounding: shown });
    const sheet = given({ a: 2, b: 3, c: 3, d: 3 });
    const lift = smallestLift(of, score(of), sheet, 'total', { orderIndependent: true });
    if (lift.state !== 'found') throw new Error(lift.state);
    // One and a half on average in section one, three in two: 2.75. d alone needs 3.67 → 4.
    expect(lift).toMatchObject({ from: 2, to: 3, smallest: true });
    expect(lift.changes).toHaveLength(1);
    const changed = { ...sheet.answers };
    for (const { question: key, to } of lift.changes)
      changed[key] = { state: 'answered', value: to };
    expect(findScore(score(of)({ answers: changed }), 'total')?.level).toBe(3);
  });
});
