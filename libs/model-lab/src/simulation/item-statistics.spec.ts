import type { Scale } from '@erfa/scoring-sdk';
import fc from 'fast-check';
import { consistencies, itemStatistics, samePairs } from './item-statistics';
import { itemColumns } from './item-table';
import { country, group, model, question, sheet } from './testing/models';

/** Twelve municipalities, four questions; the last is worded the other way round. */
const answers = [
  ...[
    [1, 2, 1, 5],
    [2, 2, 3, 4],
    [3, 3, 2, 4],
    [4, 5, 4, 2],
  ],
  ...[
    [5, 4, 5, 1],
    [2, 1, 2, 5],
    [3, 4, 3, 3],
    [4, 4, 5, 2],
  ],
  ...[
    [1, 1, 2, 4],
    [5, 5, 4, 1],
    [3, 2, 3, 3],
    [2, 3, 2, 4],
  ],
];
const sheets = answers.map(([a = 1, b = 1, c = 1, d = 1]) => sheet({ a, b, c, d }));
const four = model([
  group(
    'g',
    ['a', 'b', 'c', 'd'].map((key) => question(key)),
  ),
]);
const three = model([
  group(
    'g',
    ['a', 'b', 'c'].map((key) => question(key)),
  ),
]);

describe('item statistics', () => {
  it('are those of a table computed elsewhere', () => {
    const found = itemStatistics(itemColumns(four, sheets));
    expect(found.map(({ floor, ceiling }) => [floor, ceiling])).toEqual([
      ...[
        [2, 2],
        [2, 2],
      ],
      ...[
        [1, 2],
        [2, 2],
      ],
    ]);
    expect(found[1]?.steps?.map(({ value, count }) => [value, count])).toEqual([
      ...[
        [1, 2],
        [2, 3],
        [3, 2],
      ],
      ...[
        [4, 3],
        [5, 2],
      ],
    ]);
    const close = [0.7889810944540108, 0.6862690129896787, 0.6138498140448514, -0.9515087408264549];
    found.forEach(({ discrimination }, at) =>
      expect(discrimination).toBeCloseTo(close[at] ?? NaN, 12),
    );
    const rest = itemStatistics(itemColumns(three, sheets)).map((one) => one.discrimination);
    expect(rest[0]).toBeCloseTo(0.9280413993981912, 12);
  });

  it('say how a dimension goes together, and how a question the other way round breaks it', () => {
    expect(consistencies(itemColumns(three, sheets))).toEqual([
      { dimension: 'g', questions: 3, n: 12, alpha: expect.closeTo(0.9250131095962244, 12) },
    ]);
    expect(consistencies(itemColumns(four, sheets))[0]?.alpha).toBeCloseTo(
      -0.26440951229342985,
      12,
    );
    expect(consistencies(itemColumns(three, sheets.slice(1)))[0]).toMatchObject({ alpha: null });
  });

  it('count states, and leave out who was not asked', () => {
    const shown = { all: [{ question: 'a', is: [2] }] };
    const hiding = model([group('g', [question('a'), question('b', { shownWhen: shown })])]);
    const given = [
      sheet({ a: 'dont-know', b: 3 }),
      sheet({ a: 'not-applicable' }),
      { answers: { a: { state: 'answered' as const, value: 9 }, b: { state: 'hidden' as const } } },
    ];
    const [a, b] = itemStatistics(itemColumns(hiding, given));
    expect(a).toMatchObject({
      asked: 3,
      answered: 0,
      dontKnow: 1,
      notApplicable: 1,
      unanswered: 1,
    });
    expect(b).toMatchObject({ asked: 2, answered: 1, unanswered: 1, discrimination: null });
  });

  it('know the steps of every scale that has them', () => {
    const words = { da: 'x', en: 'x' };
    const element = (key: string) => ({ key, title: words });
    const scales: [Scale, unknown, (number | string | boolean)[], (number | string | boolean)?][] =
      [
        [{ kind: 'boolean' }, true, [false, true], true],
        [
          {
            kind: 'bands',
            input: { min: 0, max: 100 },
            bands: [
              { from: 0, value: 0 },
              { from: 51, value: 17 },
              { from: 76, value: 17 },
            ],
          },
          60,
          [0, 51, 76],
          51,
        ],
        [
          {
            kind: 'options',
            choose: 'one',
            options: [
              { key: 'high', title: words, weight: 2 },
              { key: 'low', title: words, weight: 1 },
              { key: 'none', title: words, weight: 1 },
            ],
          },
          'none',
          ['low', 'none', 'high'],
          'none',
        ],
        [
          {
            kind: 'ladder',
            levels: [
              { value: 1, key: 'one', title: words, elements: [element('e')] },
              { value: 2, key: 'two', title: words, elements: [element('f')] },
            ],
          },
          ['e'],
          ['', 'one', 'two'],
          'one',
        ],
        [{ kind: 'share' }, 12.5, []],
      ];
    for (const [scale, value, steps, chosen] of scales) {
      const asked = model([question('a', { scale })]);
      const given = [{ answers: { a: { state: 'answered' as const, value: value as string } } }];
      const [item] = itemStatistics(itemColumns(asked, given));
      expect(item?.answered).toBe(1);
      expect(item?.steps?.map((step) => step.value) ?? []).toEqual(steps);
      const used = item?.steps?.filter(({ count }) => count === 1).map((step) => step.value);
      expect(used ?? []).toEqual(chosen === undefined ? [] : [chosen]);
    }
  });

  it('find questions that say the same, over enough sheets', async () => {
    const many = country(three, 40, 7).map(({ answers: given }) => ({
      answers: { ...given, ...(given['a'] ? { c: given['a'] } : {}) },
    }));
    expect(await samePairs(itemColumns(three, many))).toEqual([
      { first: 'a', second: 'c', rho: 1, n: 40 },
    ]);
    expect(await samePairs(itemColumns(three, many.slice(0, 19)))).toEqual([]);
    // One old question became both: that they go together was made by carrying its answers.
    const split = new Map([
      ['a', ['old']],
      ['c', ['other', 'old']],
    ]);
    expect(await samePairs(itemColumns(three, many), split)).toEqual([]);
    expect(await samePairs(itemColumns(three, many), new Map([['a', ['old']]]))).toHaveLength(1);
  });

  it('do not depend on the order of municipalities, and their counts add up', () => {
    const order = fc.shuffledSubarray([...country(four, 30, 3).keys()], { minLength: 30 });
    const all = country(four, 30, 3);
    const first = itemStatistics(itemColumns(four, all));
    fc.assert(
      fc.property(order, (places) => {
        const shuffled = places.flatMap((place) => all[place] ?? []);
        const again = itemStatistics(itemColumns(four, shuffled));
        again.forEach((item, at) => {
          const { discrimination, ...counts } = item;
          expect(first[at]).toMatchObject(counts);
          expect(discrimination).toBeCloseTo(first[at]?.discrimination ?? NaN, 9);
          expect(item.answered + item.notApplicable + item.dontKnow + item.unanswered).toBe(30);
          expect(item.steps?.reduce((sum, { count }) => sum + count, 0)).toBe(item.answered);
        });
      }),
      { numRuns: 30 },
    );
  });
});
