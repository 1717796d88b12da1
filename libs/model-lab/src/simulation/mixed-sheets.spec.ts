import type { AnswerSheet, Model } from '@erfa/scoring-sdk';
import fc from 'fast-check';
import { fewestMixed, type FrozenSheet, mixSheets, shuffledAmong } from './mixed-sheets';
import { chanceOf, country, group, model, question, sheet } from './testing/models';

const keys = (dimension: string): string[] =>
  Array.from({ length: 6 }, (_, at) => `${dimension}${at}`);
const five = model(
  ['a', 'b', 'c', 'd', 'e'].map((dimension) =>
    group(
      dimension,
      keys(dimension).map((key) => question(key)),
    ),
  ),
);
const numberOf = ({ answers }: AnswerSheet, key: string): number => {
  const answer = answers[key];
  return answer?.state === 'answered' ? Number(answer.value) : NaN;
};
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** What the rows of a country come to as plain means, as if frozen. */
const frozen = (of: Model, sheets: readonly AnswerSheet[]): FrozenSheet[] =>
  sheets.map((one) => {
    const tops = of.nodes.map((node): [string, number] => [
      node.key,
      mean((node.kind === 'group' ? node.children : [node]).map(({ key }) => numberOf(one, key))),
    ]);
    return {
      sheet: one,
      values: { ...Object.fromEntries(tops), m: mean(tops.map(([, value]) => value)) },
    };
  });
const column = (sheets: readonly AnswerSheet[], key: string): string[] =>
  sheets.map(({ answers }) => JSON.stringify(answers[key] ?? null)).toSorted();

describe('mixed sheets', () => {
  it('have, question by question, exactly the answers that were given', () => {
    fc.assert(
      fc.property(fc.integer({ min: fewestMixed, max: 98 }), fc.nat(), (size, seed) => {
        const sheets = country(five, size, seed);
        const mixed = mixSheets(five, frozen(five, sheets), chanceOf(seed));
        expect(mixed).toHaveLength(size);
        for (const key of [...keys('a'), ...keys('e')])
          expect(column(mixed, key)).toEqual(column(sheets, key));
      }),
      { numRuns: 25 },
    );
  });

  it('take each answer from one of many, none of them likelier than one in six', () => {
    // Every municipality answers with its own number, so that each answer says whose it is.
    const range = { kind: 'range' as const, min: 0, max: 97 };
    const own = model([group('g', [question('q', { scale: range })])]);
    for (const size of [fewestMixed, 13, 17, 40]) {
      const given = Array.from({ length: size }, (_, at) => ({
        ...{ sheet: sheet({ q: at }), values: { g: at } },
      }));
      const counts = new Map<string, number>();
      const random = chanceOf(size);
      const times = 800;
      for (let time = 0; time < times; time += 1) {
        // Sheets come out in any order; here the order is kept, to know whose place is whose.
        let calls = 0;
        const chance = (below: number): number => ((calls += 1) < size ? below - 1 : random(below));
        mixSheets(own, given, chance).forEach((one, place) => {
          const key = `${numberOf(one, 'q')} in ${place}`;
          counts.set(key, (counts.get(key) ?? 0) + 1);
        });
      }
      expect(counts.get('0 in 0')).toBeGreaterThan(0);
      expect(Math.max(...counts.values()) / times).toBeLessThan(1 / shuffledAmong);
    }
  });

  it('draw from the neighbours in the dimension, and for each question anew', () => {
    const range = { kind: 'range' as const, min: 0, max: 97 };
    const both = model([
      group('g', [question('q', { scale: range }), question('r', { scale: range })]),
    ]);
    const given = Array.from({ length: 90 }, (_, at) => ({
      ...{ sheet: sheet({ q: at, r: at }), values: { g: at } },
    }));
    const chance = chanceOf(5);
    let [together, apart, rows] = [0, 0, 0];
    for (let time = 0; time < 200; time += 1)
      for (const one of mixSheets(both, given, chance)) {
        const [q, r] = [numberOf(one, 'q'), numberOf(one, 'r')];
        rows += 1;
        if (q === r) together += 1;
        apart = Math.max(apart, Math.abs(q - r));
      }
    // Two answers of one sheet are the same municipality's no oftener than chance among neighbours makes them.
    expect(together / rows).toBeLessThan(1 / shuffledAmong);
    expect(together).toBeGreaterThan(0);
    expect(apart).toBeLessThan(4 * shuffledAmong);
  });

  it('have nothing that people wrote, no names, no targets, no units', () => {
    const given = country(five, 14, 1).map(({ answers }, at) => ({
      sheet: {
        answers: {
          ...answers,
          a0: { state: 'not-applicable' as const, reason: 'Fordi', note: 'Hemmeligt' },
          a1: { state: 'answered' as const, value: 3, note: 'Hemmeligt' },
          a2: { state: 'dont-know' as const, note: `Hemmeligt ${at}` },
        },
        targets: { a: 4 },
      },
      values: { a: at },
    }));
    const text = JSON.stringify(mixSheets(five, given, chanceOf(1)));
    expect(text).not.toMatch(/Fordi|Hemmeligt|targets|units/);
    expect(text).toContain('"not-applicable"');
  });

  it('ask of each sheet what its own conditions show, and nothing that too few were asked', () => {
    const when = (is: number[]) => ({ shownWhen: { any: [{ question: 'a', is }] } });
    const hiding = model([
      group('g', [question('a'), question('b', when([4, 5])), question('c', when([1]))]),
    ]);
    const given = Array.from({ length: 30 }, (_, at) => {
      const a = at < 3 ? 1 : (at % 4) + 2;
      return {
        sheet: sheet({ a, ...(a >= 4 ? { b: at % 5 || 5 } : {}), ...(a === 1 ? { c: 2 } : {}) }),
        values: { g: a },
      };
    });
    const mixed = mixSheets(hiding, given, chanceOf(9));
    for (const { answers } of mixed) {
      const shown = numberOf({ answers }, 'a') >= 4;
      expect(answers['b']?.state === 'answered').toBe(shown);
      expect(answers['c']).toBeUndefined();
    }
    expect(column(mixed, 'b')).toEqual(
      column(
        given.map((one) => one.sheet),
        'b',
      ),
    );
  });

  it('keep the answers of one question on all axes together', () => {
    const axes = ['now', 'wanted'].map((key) => ({ key, title: { da: key, en: key } }));
    const two = model([group('g', [question('a'), question('b')])], { axes });
    const given = Array.from({ length: 20 }, (_, at) => {
      const step = (at % 5) + 1;
      const answers = sheet({ a: step, b: 6 - step }).answers;
      return { sheet: { answers, axes: { wanted: answers } }, values: { g: at } };
    });
    for (const one of mixSheets(two, given, chanceOf(3)))
      expect(one.axes?.['wanted']).toEqual(one.answers);
  });

  it('are not made of too few', () => {
    expect(() => mixSheets(five, frozen(five, country(five, 11, 1)), chanceOf(1))).toThrow(
      RangeError,
    );
  });

  it('move distributions, and what a weight does to them, by a few municipalities only', () => {
    const levels = (list: readonly AnswerSheet[], key: string, weight: number): number[] =>
      list.map((one) => {
        const values = keys(key).map((each) => numberOf(one, each));
        const sum = values.reduce((all, value) => all + value, 0) + (weight - 1) * (values[0] ?? 0);
        return Math.floor(Math.round((sum / (values.length - 1 + weight)) * 10) / 10);
      });
    const apart: number[] = [];
    const turns: number[] = [];
    for (const seed of [1, 2, 3, 4, 5, 6]) {
      const sheets = country(five, 91, seed);
      const mixed = mixSheets(five, frozen(five, sheets), chanceOf(seed));
      for (const key of ['a', 'b', 'c', 'd', 'e']) {
        const count = (list: readonly number[], level: number): number =>
          list.filter((one) => one === level).length;
        const [was, is] = [levels(sheets, key, 1), levels(mixed, key, 1)];
        for (const level of [1, 2, 3, 4, 5])
          apart.push(Math.abs(count(was, level) - count(is, level)));
        const moved = (from: readonly number[], to: readonly number[], way: 1 | -1): number =>
          from.filter((level, at) => Math.sign((to[at] ?? 0) - level) === way).length;
        const [then, now] = [levels(sheets, key, 3), levels(mixed, key, 3)];
        for (const way of [1, -1] as const)
          turns.push(Math.abs(moved(was, then, way) - moved(is, now, way)));
      }
    }
    // Of 91 municipalities, in the middle of many countries: about one step of the rounding.
    expect(mean(apart)).toBeLessThan(3);
    expect(mean(turns)).toBeLessThan(3);
  });

  it('tell somebody who knows all other answers of a municipality hardly more than without it', () => {
    const all = keys('a').concat(keys('b'), keys('c'), keys('d'), keys('e'));
    const numbers = (list: readonly AnswerSheet[]): number[][] =>
      list.map((one) => all.map((key) => numberOf(one, key)));
    /** The answer in the sheet that is nearest to what is known. */
    const guess = (
      mixed: readonly number[][],
      known: readonly number[],
      wanted: number,
    ): number => {
      let [nearest, least] = [mixed[0], Infinity];
      for (const one of mixed) {
        let sum = 0;
        known.forEach((value, at) => {
          if (at !== wanted) sum += Math.abs((one[at] ?? 0) - value);
        });
        if (sum < least) [nearest, least] = [one, sum];
      }
      return nearest?.[wanted] ?? NaN;
    };
    const rate = (hits: readonly boolean[]): number => mean(hits.map(Number));
    const [withIt, without, unmixed]: [boolean[], boolean[], boolean[]] = [[], [], []];
    for (const seed of [1, 2, 3]) {
      const sheets = country(five, 60, seed);
      const mixed = numbers(mixSheets(five, frozen(five, sheets), chanceOf(seed)));
      const given = numbers(sheets);
      given.forEach((known, at) => {
        const others = sheets.toSpliced(at, 1);
        const apart = numbers(mixSheets(five, frozen(five, others), chanceOf(seed + at)));
        for (const wanted of [0, 15, 29]) {
          const truth = known[wanted];
          withIt.push(guess(mixed, known, wanted) === truth);
          without.push(guess(apart, known, wanted) === truth);
          unmixed.push(guess(given, known, wanted) === truth);
        }
      });
    }
    // Answers as they are give everything away; mixed ones what any alike municipality's would.
    expect(rate(unmixed)).toBe(1);
    expect(rate(withIt) - rate(without)).toBeLessThan(0.1);
    expect(rate(withIt)).toBeLessThan(0.6);
  });
});
