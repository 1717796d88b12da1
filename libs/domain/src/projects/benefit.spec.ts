import fc from 'fast-check';
import {
  aimsBackwards,
  amountIn,
  changesPromise,
  gapsBeforeYes,
  gapsOf,
  newBenefit,
  statusOf,
  type BenefitForm,
} from './benefit';

/** What the picture of the benefits page shows: fewer hours of temporary staff. */
const hours: BenefitForm = {
  ...newBenefit('Færre vikartimer', 'economy', 'money'),
  ...{ indicator: 'Vikartimer i de seks enheder', unit: 'timer pr. måned', lowerIsBetter: true },
  ...{ baselineValue: 1910, baselineOn: '2026-10-31', targetValue: 1577, targetOn: '2029-01-01' },
  ...{ ownerId: 'birgitte', realisationShare: 80, budgetOf: 'Hjemmeplejen', account: '05.30.26' },
  amounts: [
    { year: 2027, amount: 52_800_000 },
    { year: 2028, amount: 112_200_000 },
    { year: 2029, amount: 132_000_000 },
  ],
  ...{ decidedBy: 'Ældreudvalget', decidedOn: '2026-06-17' },
};

describe('a benefit', () => {
  it('says what it lacks before its owner can say yes, and asks of money whose budget is reduced', () => {
    expect(gapsOf(newBenefit('Tryghed', 'citizens', 'quality'))).toEqual([
      'indicator',
      'unit',
      'target',
      'owner',
    ]);
    expect(gapsOf({ ...hours, budgetOf: ' ', amounts: [], decidedOn: null })).toEqual([
      'budget',
      'amounts',
      'decision',
    ]);
    expect(gapsOf({ ...hours, kind: 'time', budgetOf: '', amounts: [], decidedBy: '' })).toEqual(
      [],
    );
    expect(gapsOf({ ...hours, budgetOf: '', budgetUnitId: 'nord' })).toEqual([]);
    expect(gapsOf({ ...hours, targetOn: hours.baselineOn })).toEqual(['days']);
    expect(gapsOf(hours)).toEqual([]);
  });

  it('stands where its promise, baseline, owner and measurements put it', () => {
    const unmeasured = { ...hours, baselineValue: null };
    expect(statusOf(newBenefit('x', 'economy', 'money'), false, null, false)).toBe('draft');
    expect(statusOf(unmeasured, true, null, false)).toBe('baseline-missing');
    expect(statusOf(unmeasured, true, null, true)).toBe('baseline-lost');
    expect(statusOf(hours, false, null, false)).toBe('unaccepted');
    expect(statusOf(hours, true, null, false)).toBe('ready');
    expect(statusOf(hours, true, 1800, true)).toBe('measured');
    expect(statusOf(hours, true, 1577, true)).toBe('reached');
    expect(statusOf({ ...hours, lowerIsBetter: false }, true, 1577, true)).toBe('reached');
    expect(statusOf({ ...hours, lowerIsBetter: false }, true, 1576.9, true)).toBe('measured');
  });

  it('is promised anew when what was promised changes, but not when its baseline is taken at last', () => {
    expect(changesPromise(hours, ['targetValue'])).toBe(true);
    expect(changesPromise(hours, ['amounts'])).toBe(true);
    expect(changesPromise(hours, ['name', 'need', 'method', 'baselineNote'])).toBe(false);
    expect(changesPromise({ ...hours, baselineValue: null }, ['baselineValue', 'baselineOn'])).toBe(
      false,
    );
    expect(changesPromise(hours, ['baselineValue'])).toBe(true);
  });

  it('can be said yes to before the money is decided; the decision may follow, another figure may not', () => {
    const idea = { ...hours, decidedBy: '', decidedOn: null };
    expect(gapsOf(idea)).toEqual(['decision']);
    expect(gapsBeforeYes(idea)).toEqual([]);
    expect(gapsBeforeYes({ ...idea, amounts: [] })).toEqual(['amounts']);
    expect(changesPromise(idea, ['decidedBy', 'decidedOn'], true)).toBe(false);
    expect(changesPromise(hours, ['decidedOn'])).toBe(true);
    expect(changesPromise(idea, ['decidedBy', 'amounts'], true)).toBe(true);
    expect(changesPromise(hours, ['lineId'])).toBe(false);
  });

  it('knows a target on the wrong side of the baseline', () => {
    expect(aimsBackwards(hours)).toBe(false);
    expect(aimsBackwards({ ...hours, lowerIsBetter: false })).toBe(true);
    expect(aimsBackwards({ ...hours, targetValue: 1910 })).toBe(false);
  });

  it('saves in each year what is written, and the last amount ever after where it goes on', () => {
    expect([2026, 2027, 2028, 2029, 2040].map((year) => amountIn(hours, year))).toEqual([
      0, 52_800_000, 112_200_000, 132_000_000, 132_000_000,
    ]);
    expect(amountIn({ ...hours, amountsContinue: false }, 2040)).toBe(0);
    // A year left out is a year without a saving, wherever it lies.
    fc.assert(
      fc.property(
        fc.uniqueArray(
          fc.record({ year: fc.integer({ min: 2020, max: 2060 }), amount: fc.integer() }),
          { selector: ({ year }) => year },
        ),
        fc.integer({ min: 2000, max: 2100 }),
        (amounts, year) => {
          const years = amounts.map((one) => one.year);
          const expected = years.includes(year)
            ? amounts[years.indexOf(year)]?.amount
            : year > Math.max(...years)
              ? (amounts[years.indexOf(Math.max(...years))]?.amount ?? 0)
              : 0;
          expect(amountIn({ amounts, amountsContinue: true }, year)).toBe(expected);
        },
      ),
    );
  });
});
