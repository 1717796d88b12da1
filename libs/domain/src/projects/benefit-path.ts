import type { BenefitForm, PromisedPoint } from './benefit';

/** What of a benefit its promised path is made of. */
export type BenefitPromise = Pick<
  BenefitForm,
  'baselineValue' | 'baselineOn' | 'targetValue' | 'targetOn' | 'path' | 'lowerIsBetter'
>;

/** Days since 1970 of an ISO date, by the proleptic Gregorian calendar; leap days count, summer time does not exist. */
export function dayNumber(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  // Counted by hand: these rules read no clock and know no time zone (Fliegel and Van Flandern 1968, Julian day number).
  const a = Math.floor((14 - month) / 12);
  const y = year + 4800 - a;
  const m = month + 12 * a - 3;
  const julian =
    date +
    Math.floor((153 * m + 2) / 5) +
    365 * y +
    Math.floor(y / 4) -
    Math.floor(y / 100) +
    Math.floor(y / 400) -
    32_045;
  return julian - 2_440_588;
}

/**
 * The points that a benefit promises to pass, by day: from the baseline, over those that are given for single days, to the
 * target. Points outside baseline and target are none of the path. Null where baseline or target is not known, or where the
 * target lies no later than the baseline.
 */
export function promisedPoints(promise: BenefitPromise): PromisedPoint[] | null {
  const { baselineValue, baselineOn, targetValue, targetOn } = promise;
  if (baselineValue === null || baselineOn === null) return null;
  if (targetValue === null || targetOn === null || targetOn <= baselineOn) return null;
  const between = promise.path
    .filter(({ on }) => on > baselineOn && on < targetOn)
    .toSorted((one, other) => (one.on < other.on ? -1 : 1));
  return [
    { on: baselineOn, value: baselineValue },
    ...between,
    { on: targetOn, value: targetValue },
  ];
}

/**
 * What a benefit promises for a day, in the indicator's unit: on a straight line between the two points around it
 * (v = v₀ + (v₁ − v₀) · (d − d₀) / (d₁ − d₀), days counted from the calendar), the baseline before the first, the target after
 * the last. Null where there is no path.
 */
export function promisedAt(promise: BenefitPromise, day: string): number | null {
  const points = promisedPoints(promise);
  const [first, last] = [points?.[0], points?.at(-1)];
  if (!points || !first || !last) return null;
  if (day <= first.on) return first.value;
  if (day >= last.on) return last.value;
  const next = points.findIndex(({ on }) => on >= day);
  const [from, to] = [points[next - 1], points[next]];
  if (!from || !to) return null;
  const share = (dayNumber(day) - dayNumber(from.on)) / (dayNumber(to.on) - dayNumber(from.on));
  return from.value + (to.value - from.value) * share;
}

/**
 * A value that was computed on a path, as precise as it is worth telling: whole from 100 on, with a decimal from 10 on, else with
 * two. What somebody typed is never rounded.
 * @param way how long the path is; a short one is told finer, so that rounding is less than a twentieth of it
 */
export function roughly(value: number, way = Infinity): number {
  const size = Math.abs(value);
  let parts = size >= 100 ? 1 : size >= 10 ? 10 : 100;
  while (parts < 1000 && way > 0 && parts * way < 10) parts *= 10;
  return (Math.sign(value) * Math.round(size * parts)) / parts + 0;
}

/** What is promised for a day as it is told everywhere: a value that somebody typed as it was typed, one between two of them roughly. */
export function promisedFigure(promise: BenefitPromise, day: string): number | null {
  const at = promisedAt(promise, day);
  if (at === null) return null;
  const { baselineValue, targetValue } = promise;
  const typed = promisedPoints(promise)?.some(({ value }) => value === at) ?? false;
  return typed ? at : roughly(at, Math.abs((targetValue ?? 0) - (baselineValue ?? 0)));
}

/** Where a measured value stands beside what was promised for its day. */
export type Standing = 'ahead' | 'on-path' | 'behind';

/** How far a measured value is from what was promised for its day. */
export interface Deviation {
  standing: Standing;
  /** How far, in the indicator's unit; never negative. */
  amount: number;
  /** For the day, as it is told: {@link promisedFigure}. */
  promised: number;
}

/**
 * Compares a measured value with the promise for its day, by the indicator's own direction: fewer hours than promised are ahead
 * where lower is better. The difference is between the two figures as they are told, so that whoever reads them can check it. Null
 * where there is no path.
 * @param rounding values that differ by less than this are the same, in the indicator's unit
 */
export function deviationOf(
  promise: BenefitPromise,
  day: string,
  value: number,
  rounding = 1e-9,
): Deviation | null {
  const at = promisedFigure(promise, day);
  if (at === null) return null;
  const better = promise.lowerIsBetter ? at - value : value - at;
  const amount = Math.round(Math.abs(better) * 1e6) / 1e6;
  if (amount < rounding) return { standing: 'on-path', amount: 0, promised: at };
  return { standing: better > 0 ? 'ahead' : 'behind', amount, promised: at };
}

/**
 * How much of the way from baseline to target a value has come, in per cent: 0 at the baseline, 100 at the target, negative
 * where things got worse, more than 100 beyond the target. The direction is in the two values. Null where one of them is not
 * known, or where they are the same, so that there is no way to go.
 */
export function progressOf(
  { baselineValue, targetValue }: Pick<BenefitPromise, 'baselineValue' | 'targetValue'>,
  value: number,
): number | null {
  if (baselineValue === null || targetValue === null || baselineValue === targetValue) return null;
  return ((value - baselineValue) * 100) / (targetValue - baselineValue);
}
