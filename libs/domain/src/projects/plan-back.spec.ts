import fc from 'fast-check';
import { dayNumber } from './benefit-path';
import { backStops, daysBack, isTrainingWeek, planBack, winterWeeks } from './plan-back';
import { addDays, dayOfNumber, isWorkday, mondayOf, weekOf } from './workdays';

const someDay = fc
  .integer({ min: dayNumber('2020-01-01'), max: dayNumber('2060-12-31') })
  .map(dayOfNumber);
const someWinter = fc.constantFrom(...winterWeeks);

describe('planned back from the day a project goes live', () => {
  it('is what anybody would find with a calendar, for 1 March 2027', () => {
    const steps = planBack('2027-03-01', 7);
    const days = daysBack(steps, '2027-03-01', 7);
    expect(steps.map(({ kind }, index) => [kind, days[index]])).toEqual([
      ['involvement', '2026-12-07'],
      ['communication', '2027-01-18'],
      // Weeks 5, 6 and 8; week 7 is holiday.
      ['training', '2027-02-05'],
      ['training', '2027-02-12'],
      ['training', '2027-02-26'],
      ['baseline', '2027-02-26'],
    ]);
  });

  it('keeps out of Easter, the summer and Christmas, and begins earlier where they take too much', () => {
    const trained = (goLiveOn: string): number[] => {
      const steps = planBack(goLiveOn, 7).filter(({ kind }) => kind === 'training');
      return daysBack(steps, goLiveOn, 7).map((day) => weekOf(day).week);
    };
    // Easter 2026 is the end of week 14 and the beginning of week 15, which has four workdays.
    expect(trained('2026-04-13')).toEqual([12, 13, 15]);
    expect(trained('2026-08-03')).toEqual([27, 31]);
    expect(trained('2026-07-27')).toEqual([26, 27]);
    expect(trained('2027-01-04')).toEqual([50, 51]);
    // Kristi himmelfartsdag 2027 is the Thursday of week 18: with the Friday off, three workdays are left.
    expect(trained('2027-05-17')).toEqual([16, 17, 19]);
    // Kristi himmelfartsdag 2028 lies in week 21; Grundlovsdag and 2. pinsedag are both the Monday of week 23, which keeps four.
    expect(trained('2028-06-12')).toEqual([20, 22, 23]);
  });

  it('lies on workdays before that day, in its order, and no two trainings in one week', () => {
    fc.assert(
      fc.property(someDay, someWinter, (goLiveOn, winter) => {
        const steps = planBack(goLiveOn, winter);
        const days = daysBack(steps, goLiveOn, winter);
        expect(days.every((day) => isWorkday(day) && day < goLiveOn)).toBe(true);
        expect(days.filter((_, index) => steps[index]?.kind !== 'training')).toHaveLength(3);
        const weeks = days
          .filter((_, index) => steps[index]?.kind === 'training')
          .map((day) => mondayOf(day));
        expect(new Set(weeks).size).toBe(weeks.length);
        expect(weeks.length >= 2 && weeks.length <= 4).toBe(true);
        expect(weeks).toEqual(weeks.toSorted());
        for (const week of weeks) expect(isTrainingWeek(week, winter)).toBe(true);
        // Training ends in the week before going live, or is pushed away by holidays alone.
        for (
          let week = addDays(weeks.at(-1) ?? '', 7);
          week < mondayOf(goLiveOn);
          week = addDays(week, 7)
        )
          expect(isTrainingWeek(week, winter)).toBe(false);
      }),
    );
  });

  it('comes back to the same days when the day moves away and back, since nothing drifts', () => {
    fc.assert(
      fc.property(someDay, someDay, someWinter, (first, other, winter) => {
        const steps = planBack(first, winter);
        const moved = daysBack(steps, other, winter);
        expect(moved).toHaveLength(steps.length);
        expect(moved.every((day) => day < other)).toBe(true);
        expect(daysBack(steps, first, winter)).toEqual(
          daysBack(planBack(first, winter), first, winter),
        );
        // Whatever the order they are kept in.
        expect(daysBack([...steps].reverse(), other, winter)).toEqual([...moved].reverse());
      }),
    );
  });

  it('is told as stops: training once, with its weeks and those left out', () => {
    const tasks = planBack('2027-03-01', 7).map(({ kind }, index, steps) => ({
      ...{ kind, title: kind, doneOn: index === 0 ? '2026-12-08' : null },
      dueOn: daysBack(steps, '2027-03-01', 7)[index] ?? null,
    }));
    const others = [
      { kind: 'task', title: 'Bestil', dueOn: '2027-01-01', doneOn: null },
      { kind: 'communication', title: 'Efter', dueOn: '2027-03-02', doneOn: null },
      { kind: 'baseline', title: 'Uden dag', dueOn: null, doneOn: null },
    ];
    expect(backStops([...others, ...[...tasks].reverse()], '2027-03-01')).toEqual([
      ...[
        {
          kind: 'involvement',
          title: 'involvement',
          dueOn: '2026-12-07',
          weeks: [],
          skipped: [],
          done: true,
        },
      ],
      {
        ...{ kind: 'communication', title: 'communication', dueOn: '2027-01-18' },
        ...{ weeks: [{ year: 2027, week: 3 }], skipped: [], done: false },
      },
      {
        ...{ kind: 'training', title: 'training', dueOn: '2027-02-05', skipped: [7], done: false },
        weeks: [5, 6, 8].map((week) => ({ year: 2027, week })),
      },
      {
        kind: 'baseline',
        title: 'baseline',
        dueOn: '2027-02-26',
        weeks: [],
        skipped: [],
        done: false,
      },
    ]);
  });

  it('tells two trainings in one week once, and weeks over New Year by their own year', () => {
    const training = (dueOn: string) => ({ kind: 'training', title: 'T', dueOn, doneOn: null });
    const [stop] = backStops(
      [training('2026-12-16'), training('2026-12-18'), training('2027-01-08')],
      '2027-02-01',
    );
    expect(stop).toMatchObject({
      weeks: [
        { year: 2026, week: 51 },
        { year: 2027, week: 1 },
      ],
      skipped: [52, 53],
    });
  });
});
