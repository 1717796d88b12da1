import { addDays, mondayOf, weekOf, workdaysOfWeek, workdayUntil } from './workdays';

/** What is planned back from the day that a project goes live. */
export const backKinds = ['involvement', 'communication', 'training', 'baseline'] as const;
export type BackKind = (typeof backKinds)[number];

/** School's winter holiday: most of the country has it in week 7, some of it in week 8. */
export const winterWeeks = [7, 8] as const;
export type WinterWeek = (typeof winterWeeks)[number];

/** The other weeks in which nobody is trained: the main summer holiday, and school's autumn holiday. */
const holidayWeeks: readonly number[] = [28, 29, 30, 42];

/** How long before, in days: MED 12 weeks, letters 6 weeks, training from 4 weeks to 1, the baseline at the very last. */
const daysBefore = {
  involvement: 84,
  communication: 42,
  training: [28, 21, 14, 7],
  baseline: 1,
} as const;

/** A week with fewer workdays than this is left out of training: Easter week, and those around Christmas and New Year. */
const fewestWorkdays = 4;
/** Training takes two weeks at the least; where holidays take too many, it begins earlier, this long before at the most. */
const fewestWeeks = 2;
const earliestTraining = 84;

/** Something that follows the day a project goes live. */
export interface BackStep {
  kind: BackKind;
  /** Days before going live that it belongs to; what day that becomes hangs on holidays. */
  daysBefore: number;
}

/** Whether people can be trained in a day's week. */
export function isTrainingWeek(day: string, winterWeek: WinterWeek): boolean {
  const { week } = weekOf(day);
  if (week === winterWeek || holidayWeeks.includes(week)) return false;
  return workdaysOfWeek(day).length >= fewestWorkdays;
}

/**
 * What is proposed for a day of going live, the earliest first: MED, letters, a week of training at a time, baseline. Weeks of
 * holiday have no training; where fewer than two weeks are left, training begins earlier.
 */
export function planBack(goLiveOn: string, winterWeek: WinterWeek): BackStep[] {
  const free = (days: number): boolean => isTrainingWeek(addDays(goLiveOn, -days), winterWeek);
  const training: number[] = daysBefore.training.filter(free);
  for (
    let days = daysBefore.training[0] + 7;
    training.length < fewestWeeks && days <= earliestTraining;
    days += 7
  )
    if (free(days)) training.unshift(days);
  return [
    { kind: 'involvement', daysBefore: daysBefore.involvement } as const,
    { kind: 'communication', daysBefore: daysBefore.communication } as const,
    ...training.map((days) => ({ kind: 'training', daysBefore: days }) as const),
    { kind: 'baseline', daysBefore: daysBefore.baseline } as const,
  ].toSorted((one, other) => other.daysBefore - one.daysBefore);
}

/** The last workday of the nearest week, at or before a day's own, that people can be trained in and that is not taken. */
function trainingDay(day: string, winterWeek: WinterWeek, taken: Set<string>): string {
  let monday = mondayOf(day);
  while (taken.has(monday) || !isTrainingWeek(monday, winterWeek)) monday = addDays(monday, -7);
  taken.add(monday);
  return workdaysOfWeek(monday).at(-1) ?? monday;
}

/**
 * The days that steps fall on when a project goes live on a day, in the order given. Always a workday before that day, except
 * for what is planned for the day itself. Each training has a week of its own; the one nearest to going live chooses first.
 */
export function daysBack(
  steps: readonly { kind: string; daysBefore: number }[],
  goLiveOn: string,
  winterWeek: WinterWeek,
): string[] {
  const taken = new Set<string>();
  const days = new Map<number, string>();
  const order = steps
    .map((step, index) => ({ ...step, index }))
    .toSorted((one, other) => one.daysBefore - other.daysBefore || one.index - other.index);
  for (const { kind, daysBefore: before, index } of order) {
    const day = addDays(goLiveOn, -before);
    days.set(
      index,
      kind === 'training'
        ? trainingDay(day, winterWeek, taken)
        : before === 0
          ? day
          : workdayUntil(day),
    );
  }
  return steps.map((_, index) => days.get(index) ?? goLiveOn);
}

/** A task as the line "planned back from" is made of it. */
export interface BackTask {
  kind: string;
  title: string;
  /** ISO date. */
  dueOn: string | null;
  doneOn: string | null;
}

/** One stop of that line. Training of several weeks is one. */
export interface BackStop {
  kind: BackKind;
  title: string;
  /** The day, or the first of several. */
  dueOn: string;
  /** The weeks that it takes, where it is told by week; empty where it is told by day. */
  weeks: { year: number; week: number }[];
  /** Weeks between those that were left out. */
  skipped: number[];
  done: boolean;
}

/** The stops on the way to going live, the earliest first: what is planned back, wherever it was written, and lies before that day. */
export function backStops(tasks: readonly BackTask[], goLiveOn: string): BackStop[] {
  const dated = tasks
    .flatMap(({ dueOn, ...task }) =>
      dueOn !== null && dueOn <= goLiveOn ? [{ ...task, dueOn }] : [],
    )
    .toSorted((one, other) => (one.dueOn < other.dueOn ? -1 : one.dueOn > other.dueOn ? 1 : 0));
  const stops: BackStop[] = [];
  for (const { kind, title, dueOn, doneOn } of dated) {
    if (!isBackKind(kind)) continue;
    const done = doneOn !== null;
    const training =
      kind === 'training' ? stops.find((stop) => stop.kind === 'training') : undefined;
    const byWeek = kind === 'training' || kind === 'communication';
    if (training) {
      const monday = mondayOf(dueOn);
      const last = lastMonday(training, monday);
      for (let week = addDays(last, 7); week < monday; week = addDays(week, 7))
        training.skipped.push(weekOf(week).week);
      if (last !== monday) training.weeks.push(weekOf(dueOn));
      training.done &&= done;
    } else
      stops.push({ kind, title, dueOn, weeks: byWeek ? [weekOf(dueOn)] : [], skipped: [], done });
  }
  return stops;
}

const isBackKind = (kind: string): kind is BackKind =>
  (backKinds as readonly string[]).includes(kind);

/** The Monday of the last week that a stop has, seen from a later one. */
function lastMonday(stop: BackStop, later: string): string {
  const last = stop.weeks.at(-1);
  let monday = later;
  while (last && !sameWeek(weekOf(monday), last)) monday = addDays(monday, -7);
  return monday;
}

const sameWeek = (one: { year: number; week: number }, other: { year: number; week: number }) =>
  one.year === other.year && one.week === other.week;
