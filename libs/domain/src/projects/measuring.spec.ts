import fc from 'fast-check';
import { newBenefit } from './benefit';
import { dayNumber, roughly, type BenefitPromise } from './benefit-path';
import { titleFrom } from './follow-up';
import {
  callsForAction,
  dayBefore,
  daysBetween,
  dueMeasuring,
  halfYearDays,
  halfYearOf,
  isHalfYear,
  measuringPeriod,
  monthsLater,
  provenAmount,
  provenShare,
  type MeasuringRhythm,
} from './measuring';

const dayOf = (number: number): string => new Date(number * 86_400_000).toISOString().slice(0, 10);
const someDay = fc
  .integer({ min: dayNumber('2001-01-01'), max: dayNumber('2060-12-31') })
  .map(dayOf);
const regular = fc.constantFrom('monthly', 'quarterly', 'half-yearly', 'yearly');
const someRhythm = fc.record({
  frequency: regular,
  from: someDay,
  until: fc.option(someDay),
  onceOn: fc.constant(null),
});
const rhythm = (more: Partial<MeasuringRhythm> = {}): MeasuringRhythm => ({
  ...{ frequency: 'quarterly', from: '2027-03-01', until: null, onceOn: null },
  ...more,
});

describe('days', () => {
  it('before and months later are those of the calendar', () => {
    fc.assert(
      fc.property(someDay, (day) => {
        expect(dayBefore(day)).toBe(dayOf(dayNumber(day) - 1));
      }),
    );
    expect(monthsLater('2027-01-31', 1)).toBe('2027-02-28');
    expect(monthsLater('2028-01-31', 1)).toBe('2028-02-29');
    expect(monthsLater('2027-11-30', 3)).toBe('2028-02-29');
    expect(monthsLater('2027-03-15', 12)).toBe('2028-03-15');
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
  });
});

describe('the periods of a rhythm', () => {
  it('follow each other without gap or overlap, and end with the rhythm', () => {
    fc.assert(
      fc.property(someRhythm, fc.integer({ min: 0, max: 60 }), (one, index) => {
        const [period, after] = [measuringPeriod(one, index), measuringPeriod(one, index + 1)];
        if (period === null) {
          expect(after).toBeNull();
          return;
        }
        expect(period.from <= period.to).toBe(true);
        if (one.until !== null) expect(period.to <= one.until).toBe(true);
        if (after) expect(dayBefore(after.from)).toBe(period.to);
      }),
    );
  });

  it('are counted from the day that is chosen', () => {
    expect(measuringPeriod(rhythm(), 0)).toEqual({ from: '2027-03-01', to: '2027-05-31' });
    expect(measuringPeriod(rhythm({ from: '2027-01-31', frequency: 'monthly' }), 1)).toEqual({
      from: '2027-02-28',
      to: '2027-03-30',
    });
    expect(measuringPeriod(rhythm({ until: '2027-04-15' }), 0)?.to).toBe('2027-04-15');
    expect(measuringPeriod(rhythm({ until: '2027-02-28' }), 0)).toBeNull();
  });
});

describe('what is due', () => {
  it('is the newest period that has ended and has no measurement, on its last day and not before', () => {
    expect(dueMeasuring(rhythm(), '2027-05-30', [])).toEqual({
      ...{ due: null, missed: 0 },
      next: { from: '2027-03-01', to: '2027-05-31' },
    });
    expect(dueMeasuring(rhythm(), '2027-05-31', []).due?.to).toBe('2027-05-31');
    expect(dueMeasuring(rhythm(), '2028-03-01', ['2027-08-31'])).toEqual({
      due: { from: '2027-12-01', to: '2028-02-29' },
      missed: 2,
      next: { from: '2028-03-01', to: '2028-05-31' },
    });
  });

  it('is nothing once it is measured, before the rhythm begins, and after it has ended', () => {
    fc.assert(
      fc.property(someRhythm, someDay, fc.array(someDay, { maxLength: 5 }), (one, today, days) => {
        const { due, missed, next } = dueMeasuring(one, today, days);
        if (due) {
          expect(due.to <= today && due.from >= one.from).toBe(true);
          // Measuring it is the end of it, and makes nothing else due.
          const after = dueMeasuring(one, today, [...days, due.to]);
          expect([after.due, after.missed]).toEqual([null, missed]);
        }
        if (next) expect(next.to > today).toBe(true);
        else expect(one.until).not.toBeNull();
      }),
    );
  });

  it('was measured where it is measured a few days late, and the next period is still asked for', () => {
    const late = dueMeasuring(rhythm(), '2027-06-20', ['2027-06-03']);
    expect([late.due, late.next?.to]).toEqual([null, '2027-08-31']);
    expect(dueMeasuring(rhythm(), '2027-08-31', ['2027-06-03']).due?.to).toBe('2027-08-31');
    // One that lies in the second half is of its own period.
    expect(dueMeasuring(rhythm(), '2027-08-20', ['2027-08-01'])).toMatchObject({
      ...{ due: { to: '2027-05-31' }, next: { to: '2027-11-30' } },
    });
    // After the last period it is never too late.
    const over = rhythm({ until: '2027-05-31' });
    expect(dueMeasuring(over, '2028-01-01', ['2027-12-01']).due).toBeNull();
    // Where the period has its own, a late one is the next one's.
    const both = dueMeasuring(rhythm(), '2027-06-20', ['2027-05-31', '2027-06-03']);
    expect([both.due, both.next?.to]).toEqual([null, '2027-11-30']);
  });

  it('never counts fewer periods than the calendar has', () => {
    fc.assert(
      fc.property(regular, someDay, fc.integer({ min: 0, max: 4000 }), (frequency, from, more) => {
        const today = dayOf(dayNumber(from) + more);
        const one = rhythm({ frequency, from });
        const { due, missed } = dueMeasuring(one, today, []);
        const months = { monthly: 1, quarterly: 3, 'half-yearly': 6, yearly: 12 }[frequency];
        const count = missed + (due ? 1 : 0);
        // A period takes at most 31 days a month, and at least 28.
        expect(count).toBeGreaterThanOrEqual(Math.floor(more / (31 * months)) - 1);
        expect(count).toBeLessThanOrEqual(Math.ceil((more + 3) / (28 * months)));
      }),
    );
  });

  it('is once where it is measured once, on the target’s day or later', () => {
    const once = rhythm({ frequency: 'once', onceOn: '2028-01-01' });
    expect(dueMeasuring(once, '2027-12-31', []).due).toBeNull();
    expect(dueMeasuring(once, '2028-01-01', ['2027-06-01']).due?.to).toBe('2028-01-01');
    expect(dueMeasuring(once, '2028-05-01', ['2028-02-01'])).toEqual({
      ...{ due: null, missed: 0, next: null },
    });
    expect(dueMeasuring({ ...once, onceOn: null }, '2028-05-01', []).due).toBeNull();
  });
});

const keys: BenefitPromise = {
  ...{ baselineValue: 420, baselineOn: '2025-09-01', targetValue: 120, targetOn: '2026-09-01' },
  ...{ path: [], lowerIsBetter: true },
};

describe('a deviation', () => {
  it('calls for a cause and an action when it is more than a tenth of the way behind', () => {
    expect(callsForAction(keys, '2026-10-31', 206)).toBe(true);
    expect(callsForAction(keys, '2026-10-31', 150)).toBe(false);
    expect(callsForAction(keys, '2026-10-31', 151)).toBe(true);
    expect(callsForAction(keys, '2026-10-31', 20)).toBe(false);
    // On the first day nothing is promised yet: then of the whole way.
    expect(callsForAction(keys, '2025-09-01', 449)).toBe(false);
    expect(callsForAction(keys, '2025-09-01', 451)).toBe(true);
    expect(callsForAction({ ...keys, targetOn: null }, '2026-10-31', 500)).toBe(false);
  });

  it('is a share of what was promised', () => {
    expect(provenShare(keys, '2026-10-31', 206)).toBeCloseTo((214 / 300) * 100, 10);
    expect(provenShare(keys, '2026-10-31', 120)).toBe(100);
    expect(provenShare(keys, '2026-10-31', 450)).toBe(-10);
    expect(provenShare(keys, '2025-09-01', 420)).toBeNull();
  });
});

describe('what a money benefit has saved', () => {
  const benefit = {
    ...newBenefit('Nøgler', 'economy', 'money'),
    ...{ baselineValue: 0, baselineOn: '2025-12-31', targetValue: 100, targetOn: '2026-12-31' },
    amounts: [{ year: 2026, amount: 41_200_000 }],
  };
  it('is the year’s amount times what the year’s last measurement shows', () => {
    const measured = [
      { measuredOn: '2026-12-31', value: 82 },
      { measuredOn: '2026-06-30', value: 10 },
      { measuredOn: '2028-01-01', value: 50 },
    ];
    expect(provenAmount(benefit, 2026, measured)).toBe(33_784_000);
    expect(provenAmount(benefit, 2027, measured)).toBeNull();
    expect(provenAmount(benefit, 2028, measured)).toBe(20_600_000);
    expect(provenAmount({ ...benefit, amounts: [] }, 2026, measured)).toBeNull();
  });

  it('is what was promised where it goes as promised, to the øre', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }).filter((amount) => amount !== 0),
        fc.integer({ min: 1, max: 1e6 }),
        (amount, target) => {
          const one = {
            ...benefit,
            ...{ targetValue: target, amounts: [{ year: 2027, amount }] },
          };
          expect(provenAmount(one, 2027, [{ measuredOn: '2027-05-01', value: target }])).toBe(
            amount,
          );
        },
      ),
    );
  });
});

describe('a computed value', () => {
  it('is told as precisely as it is worth', () => {
    expect(
      [392.381, 192.973, -54.381, 22.027, 1.256, 0, -0.001].map((value) => roughly(value)),
    ).toEqual([392, 193, -54.4, 22, 1.26, 0, 0]);
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1e12, max: 1e12 }), (value) => {
        expect(Math.abs(roughly(value) - value)).toBeLessThanOrEqual(
          Math.max(0.006, Math.abs(value) * 0.006),
        );
        expect(roughly(-value)).toBe(-roughly(value) + 0);
      }),
    );
  });
});

describe('half-years', () => {
  it('are told apart, and hold their own days', () => {
    fc.assert(
      fc.property(someDay, (day) => {
        const half = halfYearOf(day);
        expect(isHalfYear(half)).toBe(true);
        const { from, to } = halfYearDays(half);
        expect(from <= day && day <= to).toBe(true);
      }),
    );
    expect(['2026-3', '26-1', '2026-1 ', ''].some(isHalfYear)).toBe(false);
  });
});

describe('a title from a text', () => {
  it('is its first sentence, cut at a word where it is too long', () => {
    expect(titleFrom('  Uddan fire uger før. Ikke otte.', 120)).toBe('Uddan fire uger før');
    expect(titleFrom('Kl. 9.30 virkede bedst\nfordi', 120)).toBe('Kl. 9.30 virkede bedst');
    expect(titleFrom('ord '.repeat(50), 20)).toBe('ord ord ord ord…');
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 2, max: 120 }),
        (text, most) => {
          expect(Array.from(titleFrom(text, most)).length).toBeLessThanOrEqual(most);
        },
      ),
    );
  });
});
