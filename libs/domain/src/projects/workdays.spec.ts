import fc from 'fast-check';
import { dayNumber } from './benefit-path';
import {
  addDays,
  dayOfNumber,
  easterSunday,
  isWorkday,
  mondayOf,
  publicHolidays,
  weekdayOf,
  weekOf,
  workdaysOfWeek,
  workdayUntil,
} from './workdays';

const someDay = fc
  .integer({ min: dayNumber('1900-01-01'), max: dayNumber('2199-12-31') })
  .map(dayOfNumber);

describe('days', () => {
  it('are told by their number as the calendar of the machine tells them', () => {
    fc.assert(
      fc.property(fc.integer({ min: -40_000, max: 90_000 }), (number) => {
        const day = new Date(number * 86_400_000).toISOString().slice(0, 10);
        expect(dayOfNumber(number)).toBe(day);
        expect(dayNumber(day)).toBe(number);
        expect(weekdayOf(day)).toBe(new Date(number * 86_400_000).getUTCDay() || 7);
      }),
    );
  });

  it('have weeks by ISO 8601, known ones', () => {
    for (const [day, year, week] of [
      ['2027-03-01', 2027, 9],
      ['2027-01-03', 2026, 53],
      ['2027-01-04', 2027, 1],
      ['2024-12-30', 2025, 1],
      ['2021-01-03', 2020, 53],
      ['2026-11-30', 2026, 49],
    ] as const)
      expect([day, weekOf(day)]).toEqual([day, { year, week }]);
  });

  it('have weeks of seven days, each one after the other', () => {
    fc.assert(
      fc.property(someDay, (day) => {
        expect(weekOf(mondayOf(day))).toEqual(weekOf(addDays(mondayOf(day), 6)));
        const { year, week } = weekOf(addDays(mondayOf(day), 7));
        const now = weekOf(day);
        expect(week === 1 ? year === now.year + 1 : week === now.week + 1).toBe(true);
      }),
    );
  });
});

describe('Danish holidays', () => {
  it('hang on Easter as it was and will be', () => {
    // Dates of Easter as published by the U.S. Naval Observatory and in Danish almanacs, with the earliest and latest of the century.
    for (const day of [
      ...['1961-04-02', '1999-04-04', '2000-04-23', '2008-03-23', '2011-04-24', '2016-03-27'],
      ...['2019-04-21', '2020-04-12', '2021-04-04', '2022-04-17', '2023-04-09', '2024-03-31'],
      ...['2025-04-20', '2026-04-05', '2027-03-28', '2028-04-16', '2029-04-01', '2030-04-21'],
      ...['2035-03-25', '2038-04-25', '2049-04-18', '2076-04-19'],
    ])
      expect(easterSunday(Number(day.slice(0, 4)))).toBe(day);
  });

  it('are those of 2026, and store bededag until 2023', () => {
    expect(publicHolidays(2026)).toEqual([
      ...['2026-01-01', '2026-04-02', '2026-04-03', '2026-04-05', '2026-04-06', '2026-05-14'],
      ...['2026-05-24', '2026-05-25', '2026-12-25', '2026-12-26'],
    ]);
    expect(publicHolidays(2023)).toContain('2023-05-05');
    expect(publicHolidays(2024)).not.toContain('2024-04-26');
  });

  it('lie in order, Easter always on a Sunday between 22 March and 25 April', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2199 }), (year) => {
        const days = publicHolidays(year);
        expect(days).toEqual(days.toSorted());
        const easter = easterSunday(year);
        expect(weekdayOf(easter)).toBe(7);
        expect(easter >= `${year}-03-22` && easter <= `${year}-04-25`).toBe(true);
      }),
    );
  });

  it('are no workdays', () => {
    expect(['2026-12-24', '2026-12-31', '2026-06-05', '2026-05-14'].some(isWorkday)).toBe(false);
    // The Friday after Kristi himmelfartsdag, of 2026 and 2027: most are away.
    expect(['2026-05-15', '2027-05-07'].some(isWorkday)).toBe(false);
    expect(['2026-05-13', '2026-05-18', '2027-05-14'].every(isWorkday)).toBe(true);
    expect(workdayUntil('2027-05-09')).toBe('2027-05-05');
    expect(workdayUntil('2027-02-28')).toBe('2027-02-26');
    expect(workdayUntil('2026-04-06')).toBe('2026-04-01');
    expect(workdaysOfWeek('2026-04-03')).toEqual(['2026-03-30', '2026-03-31', '2026-04-01']);
    fc.assert(
      fc.property(someDay, (day) => {
        const until = workdayUntil(day);
        expect(isWorkday(until) && until <= day).toBe(true);
        // Nothing between the two is a workday, so it is the last one.
        for (let next = addDays(until, 1); next <= day; next = addDays(next, 1))
          expect(isWorkday(next)).toBe(false);
      }),
    );
  });
});
