import fc from 'fast-check';
import {
  belowCoverage,
  clampTo,
  compare,
  countAnswer,
  coverageOf,
  exact,
  exactOf,
  explainedMean,
  fraction,
  frameOf,
  levelIn,
  type MeanRow,
  multiply,
  nearestToZero,
  moveToRange,
  roundingLine,
  roundingOf,
  rowsOf,
  type Scale,
  sharedFrame,
  shownWithin,
  subtract,
  toNumber,
  weightedMean,
  wordOf,
} from './index';

const range = (min: number, max: number) => ({ min: exact(min), max: exact(max) });
const five: Scale = {
  kind: 'steps',
  steps: [1, 2, 3, 4, 5].map((value) => ({
    value,
    key: `s${value}`,
    title: { da: `${value}`, en: `${value}` },
  })),
};

describe('exact means', () => {
  const rows = fc.array(
    fc.record({
      value: fc.integer({ min: -50, max: 50 }).map((n) => fraction(BigInt(n), 7n)),
      weight: fc.constantFrom(0, 0.5, 1, 2).map(exact),
    }),
    { minLength: 1, maxLength: 8 },
  );

  it('lie between the lowest and the highest, weigh nothing where nothing weighs, and scale', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 9 }), (given, factor) => {
        const mean = weightedMean(given);
        const counted = given.filter(({ weight }) => weight.n > 0n).map(({ value }) => value);
        if (!mean) return expect(counted).toEqual([]);
        expect(counted.some((value) => compare(value, mean) <= 0)).toBe(true);
        expect(counted.some((value) => compare(value, mean) >= 0)).toBe(true);
        const heavier = given.map((row) => ({
          ...row,
          weight: multiply(row.weight, exact(factor)),
        }));
        expect(weightedMean(heavier)).toEqual(mean);
      }),
    );
  });

  it('move between ranges, are kept inside, and know their zero', () => {
    expect(moveToRange(exact(3), range(1, 5), range(0, 100))).toEqual(exact(50));
    expect(moveToRange(exact(3), range(3, 3), range(1, 2))).toEqual(exact(1));
    expect(clampTo(exact(9), range(1, 5))).toEqual(exact(5));
    expect(clampTo(exact(0), range(1, 5))).toEqual(exact(1));
    expect(nearestToZero(range(1, 5))).toEqual(exact(1));
    expect(nearestToZero(range(-5, -2))).toEqual(exact(-2));
    expect(nearestToZero(range(-5, 5))).toEqual(exact(0));
  });

  it('explain themselves: effects add up to the mean, and what is left out says why', () => {
    const row = (key: string, own: Partial<MeanRow>): MeanRow => ({
      key,
      weight: 1,
      value: exact(3),
      range: { min: 1, max: 5 },
      reason: null,
      ...own,
    });
    const { value, contributions } = explainedMean(
      'mean',
      [
        row('a', {}),
        row('b', { value: exact(50), range: { min: 0, max: 100 }, weight: 2 }),
        row('c', { value: null, reason: 'hidden' }),
        row('d', { weight: 0 }),
        row('e', { value: exact(1), reason: 'unanswered', inputs: { unit: 'North' } }),
      ],
      { min: 1, max: 5 },
    );
    expect(value && toNumber(value)).toBe(2.5);
    expect(contributions.map(({ key, state, reason }) => [key, state, reason])).toEqual([
      ['a', 'counted', null],
      ['b', 'counted', null],
      ['c', 'left-out', 'hidden'],
      ['d', 'left-out', 'weight-zero'],
      ['e', 'replaced', 'unanswered'],
    ]);
    expect(contributions.reduce((sum, { effect }) => sum + (effect ?? 0), 0)).toBe(2.5);
    expect(contributions[4]?.inputs).toEqual({ unit: 'North' });
    expect(explainedMean('mean', [row('d', { weight: 0 })], { min: 0, max: 100 }).value).toBeNull();
  });
});

describe('what an answer counts', () => {
  const plain = {
    notApplicable: 'excluded',
    unanswered: 'excluded',
    dontKnow: 'excluded',
  } as const;
  const strict = { notApplicable: 'maximum', unanswered: 'zero', dontKnow: 'zero' } as const;

  it('is its value, what a policy puts in its place, or nothing', () => {
    const counted = (
      answer: Parameters<typeof countAnswer>[1],
      policy: typeof plain | typeof strict,
    ) => {
      const { value, reason, answered, asked } = countAnswer(five, answer, policy);
      return [value && toNumber(value), reason, answered, asked];
    };
    expect(counted({ state: 'answered', value: 4 }, plain)).toEqual([4, null, true, true]);
    expect(counted({ state: 'answered', value: 9 }, plain)).toEqual([
      null,
      'unanswered',
      false,
      true,
    ]);
    expect(counted({ state: 'unanswered' }, strict)).toEqual([1, 'unanswered', false, true]);
    expect(counted({ state: 'dont-know' }, strict)).toEqual([1, 'dont-know', false, true]);
    const outside = { state: 'not-applicable', reason: 'x' } as const;
    expect(counted(outside, plain)).toEqual([null, 'not-applicable', false, false]);
    expect(counted(outside, strict)).toEqual([5, 'not-applicable', false, false]);
    expect(counted({ state: 'hidden' }, strict)).toEqual([null, 'hidden', false, false]);
  });

  it('is shown rounded once, never past its range, and says so', () => {
    const rounding = { mode: 'half-up', place: 0 } as const;
    expect(shownWithin(exact(2.5), rounding, { min: 1, max: 5 })).toBe(3);
    expect(shownWithin(exact(4.5), rounding, { min: 1, max: 4.5 })).toBe(4.5);
    expect(Object.is(shownWithin(exact(-0.2), rounding, { min: -1, max: 1 }), 0)).toBe(true);
    expect(roundingLine('a', exact(3), 3, rounding)).toBeUndefined();
    expect(roundingLine('a', exact(2.5), 3, rounding)).toMatchObject({
      rule: 'rounding',
      state: 'applied',
      value: 3,
      inputs: { exact: 2.5, mode: 'half-up', place: 0 },
    });
  });

  it('is covered as a fraction', () => {
    expect(belowCoverage(2, 3, fraction(2n, 3n))).toBe(false);
    expect(belowCoverage(1, 3, fraction(2n, 3n))).toBe(true);
    expect(belowCoverage(0, 0, exact(1))).toBe(false);
    expect([coverageOf(1, 4), coverageOf(0, 0)]).toEqual([0.25, 1]);
  });
});

describe('frames', () => {
  it('are shared where rows agree, else 0–100, and find the level of a shown value', () => {
    const frame = frameOf(five);
    expect(frame).toMatchObject({ range: { min: 1, max: 5 }, unit: 'level' });
    expect(sharedFrame([frame, frame])).toEqual(frame);
    expect(sharedFrame([frame, { ...frame, unit: 'points' }])).toMatchObject({ unit: null });
    const percent = { range: { min: 0, max: 100 }, unit: 'percent', bands: [] };
    expect(sharedFrame([frame, { ...frame, range: { min: 0, max: 5 } }])).toEqual(percent);
    expect(sharedFrame([])).toEqual(percent);
    expect([0.9, 1, 3.99, 5].map((value) => levelIn(frame.bands, value))).toEqual([null, 1, 3, 5]);
  });
});

describe('options as the arithmetic wants them', () => {
  it('are words, shares, roundings and rows, or what is meant without them', () => {
    expect([wordOf('b', ['a', 'b']), wordOf(3, ['a', 'b'])]).toEqual(['b', 'a']);
    expect([exactOf('2/3', exact(0)), exactOf(null, exact(0))]).toEqual([
      fraction(2n, 3n),
      exact(0),
    ]);
    expect(roundingOf({ mode: 'truncate', place: 2 })).toEqual({ mode: 'truncate', place: 2 });
    expect(roundingOf(undefined)).toEqual({ mode: 'none', place: 1 });
    expect(rowsOf([{ at: 1 }, 2])).toEqual([{ at: 1 }]);
    expect(rowsOf(null)).toEqual([]);
    expect(subtract(exact(1), exactOf(0.25, exact(0)))).toEqual(exact(0.75));
  });
});
