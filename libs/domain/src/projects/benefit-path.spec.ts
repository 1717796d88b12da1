import fc from 'fast-check';
import {
  dayNumber,
  deviationOf,
  progressOf,
  promisedAt,
  promisedFigure,
  promisedPoints,
  type BenefitPromise,
} from './benefit-path';

const promise: BenefitPromise = {
  ...{ baselineValue: 1910, baselineOn: '2026-10-31', targetValue: 1577, targetOn: '2029-01-01' },
  ...{ path: [], lowerIsBetter: true },
};

const dayOf = (number: number): string => new Date(number * 86_400_000).toISOString().slice(0, 10);
const someDay = fc.integer({ min: dayNumber('2000-01-01'), max: dayNumber('2099-12-31') });
const someValue = fc.integer({ min: -1_000_000, max: 1_000_000 });
const somePromise = fc
  .record({
    days: fc.uniqueArray(someDay, { minLength: 2, maxLength: 8 }),
    values: fc.array(someValue, { minLength: 8, maxLength: 8 }),
    lowerIsBetter: fc.boolean(),
  })
  .map(({ days, values, lowerIsBetter }): BenefitPromise => {
    const points = days
      .toSorted((one, other) => one - other)
      .map((day, index) => ({ on: dayOf(day), value: values[index] ?? 0 }));
    const [first, last] = [points[0], points.at(-1)];
    return {
      baselineValue: first?.value ?? null,
      baselineOn: first?.on ?? null,
      targetValue: last?.value ?? null,
      targetOn: last?.on ?? null,
      // In any order: it is the day that counts.
      path: points.slice(1, -1).toReversed(),
      lowerIsBetter,
    };
  });

describe('what a benefit promises for a day', () => {
  it('counts days as the calendar does, leap years and all', () => {
    fc.assert(
      fc.property(someDay, (day) => {
        expect(dayNumber(dayOf(day))).toBe(day);
      }),
    );
    expect(dayNumber('2028-03-01') - dayNumber('2028-02-28')).toBe(2);
  });

  it('is a straight line between baseline and target where nothing else is said', () => {
    // 31.10.2026 to 1.1.2029 are 793 days; 300 of them passed on 27.8.2027.
    expect(promisedAt(promise, '2027-08-27')).toBeCloseTo(1910 - (333 * 300) / 793, 9);
    expect(promisedAt(promise, '2026-01-01')).toBe(1910);
    expect(promisedAt(promise, '2030-01-01')).toBe(1577);
  });

  it('passes every point that is given, and stays between the two around a day', () => {
    fc.assert(
      fc.property(somePromise, someDay, (given, day) => {
        const points = promisedPoints(given) ?? [];
        for (const { on, value } of points) expect(promisedAt(given, on)).toBe(value);
        const values = points.map(({ value }) => value);
        const at = promisedAt(given, dayOf(day)) ?? Number.NaN;
        expect(at).toBeGreaterThanOrEqual(Math.min(...values) - 1e-6);
        expect(at).toBeLessThanOrEqual(Math.max(...values) + 1e-6);
      }),
    );
  });

  it('is nothing where baseline or target is missing, or the target lies first', () => {
    expect(promisedAt({ ...promise, baselineValue: null }, '2027-01-01')).toBeNull();
    expect(promisedAt({ ...promise, targetOn: null }, '2027-01-01')).toBeNull();
    expect(promisedAt({ ...promise, targetOn: '2026-10-31' }, '2027-01-01')).toBeNull();
  });

  it('leaves out points beyond baseline and target', () => {
    const path = [
      { on: '2025-01-01', value: 9 },
      { on: '2030-01-01', value: 9 },
    ];
    expect(promisedPoints({ ...promise, path })).toEqual(promisedPoints(promise));
  });
});

describe('a measured value', () => {
  it('is ahead or behind by the direction of its indicator', () => {
    const day = '2029-01-01';
    expect(deviationOf(promise, day, 1663)).toEqual({
      standing: 'behind',
      amount: 86,
      promised: 1577,
    });
    expect(deviationOf(promise, day, 1491)?.standing).toBe('ahead');
    expect(deviationOf({ ...promise, lowerIsBetter: false }, day, 1663)?.standing).toBe('ahead');
    expect(deviationOf(promise, day, 1577)).toEqual({
      standing: 'on-path',
      amount: 0,
      promised: 1577,
    });
  });

  it('is between the figures as they are told, so that whoever reads them can check it', () => {
    const short = { ...promise, baselineValue: 120, targetValue: 116 };
    const on = '2028-12-01';
    expect(promisedAt(short, on)).toBeCloseTo(116.156, 3);
    // A short way is told finer than its figures alone would be.
    expect(promisedFigure(short, on)).toBe(116.2);
    expect(deviationOf(short, on, 135)).toEqual({
      ...{ standing: 'behind', amount: 18.8, promised: 116.2 },
    });
    expect(deviationOf(promise, '2027-12-01', 1800)).toMatchObject({
      ...{ amount: 56, promised: 1744 },
    });
    // What somebody typed is told as it was typed.
    const typed = { ...promise, targetValue: 1577.25 };
    expect(promisedFigure(typed, '2029-01-01')).toBe(1577.25);
  });

  it('turns around when the direction does, and by as much', () => {
    fc.assert(
      fc.property(somePromise, someDay, someValue, (given, day, value) => {
        const one = deviationOf(given, dayOf(day), value);
        const other = deviationOf(
          { ...given, lowerIsBetter: !given.lowerIsBetter },
          dayOf(day),
          value,
        );
        expect(one?.amount).toBe(other?.amount);
        expect(one?.standing === other?.standing).toBe(one?.standing === 'on-path');
      }),
    );
  });

  it('has come no part of the way at the baseline and all of it at the target, whichever way that goes', () => {
    expect(progressOf(promise, 1743.5)).toBeCloseTo(50, 9);
    expect(progressOf(promise, 2000)).toBeLessThan(0);
    expect(progressOf({ baselineValue: 60, targetValue: 75 }, 78)).toBeCloseTo(120, 9);
    expect(progressOf({ baselineValue: 5, targetValue: 5 }, 5)).toBeNull();
    fc.assert(
      fc.property(someValue, someValue, (baselineValue, targetValue) => {
        fc.pre(baselineValue !== targetValue);
        const ends = { baselineValue, targetValue };
        expect(progressOf(ends, baselineValue) ?? Number.NaN).toBeCloseTo(0, 9);
        expect(progressOf(ends, targetValue)).toBe(100);
      }),
    );
  });
});
