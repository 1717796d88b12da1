import { amountIn, type BenefitForm, type BenefitFrequency } from './benefit';
import { dayNumber, deviationOf, promisedAt, type BenefitPromise } from './benefit-path';

/** When something is measured: so often from a day (ISO date), and no longer than until a day. */
export interface MeasuringRhythm {
  frequency: BenefitFrequency;
  from: string;
  /** The last day that is followed; null goes on. */
  until: string | null;
  /** The day of the only measurement where the frequency is *once*; null then asks for none. */
  onceOn: string | null;
}

/** The days that one measurement is of, both included. */
export interface MeasuringPeriod {
  from: string;
  to: string;
}

/** What of a rhythm has to be measured on a day. */
export interface DueMeasuring {
  /** The newest period that has ended and has no measurement; null where nothing is due. */
  due: MeasuringPeriod | null;
  /** How many older periods have none either: nobody is asked for them any more. */
  missed: number;
  /** The next period to end that has no measurement yet; null where nothing more follows. */
  next: MeasuringPeriod | null;
}

const months: Readonly<Record<Exclude<BenefitFrequency, 'once'>, number>> = {
  monthly: 1,
  quarterly: 3,
  'half-yearly': 6,
  yearly: 12,
};

const pad = (value: number, length = 2): string => String(value).padStart(length, '0');

/** Days of a month, 1–12, by the Gregorian calendar. */
function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const parts = (day: string): [number, number, number] => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return [year, month, date];
};

/** A day so many months later; the last of the month where that has no such date: 31 January and one month is 28 February. */
export function monthsLater(day: string, count: number): string {
  const [year, month, date] = parts(day);
  const at = year * 12 + (month - 1) + count;
  const [toYear, toMonth] = [Math.floor(at / 12), (at % 12) + 1];
  return `${pad(toYear, 4)}-${pad(toMonth)}-${pad(Math.min(date, daysIn(toYear, toMonth)))}`;
}

/** The day before. */
export function dayBefore(day: string): string {
  const [year, month, date] = parts(day);
  if (date > 1) return `${pad(year, 4)}-${pad(month)}-${pad(date - 1)}`;
  const [toYear, toMonth] = month > 1 ? [year, month - 1] : [year - 1, 12];
  return `${pad(toYear, 4)}-${pad(toMonth)}-${pad(daysIn(toYear, toMonth))}`;
}

/**
 * A period of a rhythm, counted from 0. Periods are counted from the rhythm's own first day, so that they follow each other
 * without gap or overlap whatever the months' lengths; the last one ends on the rhythm's last day. Null after it.
 */
export function measuringPeriod(rhythm: MeasuringRhythm, index: number): MeasuringPeriod | null {
  const { frequency, from, until, onceOn } = rhythm;
  if (frequency === 'once') {
    if (index > 0 || onceOn === null || (until !== null && onceOn > until)) return null;
    return { from: onceOn < from ? onceOn : from, to: onceOn };
  }
  const step = months[frequency];
  const begins = monthsLater(from, index * step);
  if (until !== null && begins > until) return null;
  const ends = dayBefore(monthsLater(from, (index + 1) * step));
  return { from: begins, to: until !== null && until < ends ? until : ends };
}

/**
 * What is due on a day. Only the newest period is asked for: what was missed long ago nobody can measure any longer, and it is
 * said how often that happened. A measurement counts for the period that its day lies in; one of the first half of a period
 * counts for the period before where that has none, since whoever measures a few days late has measured; after the last period it is never too late. The only one of *once*
 * counts whenever it is made from its day on.
 * @param measured days (ISO) that have a measurement, in any order
 */
export function dueMeasuring(
  rhythm: MeasuringRhythm,
  today: string,
  measured: readonly string[],
): DueMeasuring {
  const once = rhythm.frequency === 'once';
  const left = measured.toSorted();
  /** Takes the measurement that counts for a period, so that it counts for no other. */
  const take = ({ from, to }: MeasuringPeriod, after: MeasuringPeriod | null): boolean => {
    const own = left.findLastIndex((day) => day >= from && (once || day <= to));
    const late = left.findIndex((day) => day > to && (after === null || isEarly(day, after)));
    const at = own >= 0 ? own : late;
    if (at < 0 || (once && (left[at] ?? '') < to)) return false;
    // Whatever else is of the same period is taken with it.
    left.splice(0, at + 1);
    return true;
  };
  let index = 0;
  let period = measuringPeriod(rhythm, index);
  let missed = 0;
  let due: MeasuringPeriod | null = null;
  while (period) {
    const after = measuringPeriod(rhythm, index + 1);
    const has = take(period, after);
    if (period.to > today && !has) break;
    if (period.to <= today) {
      if (due) missed += 1;
      due = has ? null : period;
    }
    index += 1;
    period = after;
  }
  return { due, missed, next: period };
}

/** Whether a day lies in the first half of a period. */
const isEarly = (day: string, { from, to }: MeasuringPeriod): boolean =>
  day >= from && daysBetween(from, day) < daysBetween(from, to) / 2;

/** How far behind the promise, of the way that was promised, a measurement may be before it calls for a cause and an action. */
export const deviationAllowed = 0.1;

/**
 * Whether a measured value is so far behind what was promised for its day that it calls for a cause and an action: more than
 * {@link deviationAllowed} of the way from the baseline to the promise, or of the whole way where nothing was promised yet.
 * What is ahead calls for none.
 */
export function callsForAction(promise: BenefitPromise, day: string, value: number): boolean {
  const deviation = deviationOf(promise, day, value);
  const { baselineValue, targetValue } = promise;
  if (deviation?.standing !== 'behind' || baselineValue === null || targetValue === null)
    return false;
  const promised = Math.abs(deviation.promised - baselineValue);
  const way = promised > 0 ? promised : Math.abs(targetValue - baselineValue);
  return deviation.amount > way * deviationAllowed + 1e-9;
}

/**
 * How much of what was promised for a day a value shows, in per cent: 100 as promised, 0 still at the baseline, negative where it
 * got worse. (value − baseline) · 100 / (promised − baseline). Null where nothing was promised for the day, or no path is known.
 */
export function provenShare(promise: BenefitPromise, day: string, value: number): number | null {
  const { baselineValue } = promise;
  const promised = promisedAt(promise, day);
  if (promised === null || baselineValue === null || promised === baselineValue) return null;
  return ((value - baselineValue) * 100) / (promised - baselineValue);
}

/**
 * What a money benefit has saved in a year, in whole øre, as its measurements suggest: the year's amount as promised, times how
 * much of the promise the year's last measurement shows. A suggestion for whoever knows the accounts, and no account. Null where
 * nothing is promised or measured that year.
 */
export function provenAmount(
  benefit: BenefitPromise & Pick<BenefitForm, 'amounts' | 'amountsContinue'>,
  year: number,
  measurements: readonly { measuredOn: string; value: number }[],
): number | null {
  const last = measurements
    .filter(({ measuredOn }) => parts(measuredOn)[0] === year)
    .reduce<{ measuredOn: string; value: number } | null>(
      (latest, one) => (latest === null || one.measuredOn > latest.measuredOn ? one : latest),
      null,
    );
  const promised = amountIn(benefit, year);
  if (!last || promised === 0) return null;
  const share = provenShare(benefit, last.measuredOn, last.value);
  if (share === null) return null;
  const amount = (promised * share) / 100;
  const whole = Math.sign(amount) * Math.round(Math.abs(amount)) + 0;
  return Number.isSafeInteger(whole) ? whole : null;
}

/** Half a year, `2026-1` or `2026-2`. */
export type HalfYear = `${number}-${1 | 2}`;

export const isHalfYear = (text: string): text is HalfYear => /^20\d\d-[12]$/.test(text);

/** The half-year that a day lies in. */
export const halfYearOf = (day: string): HalfYear =>
  `${parts(day)[0]}-${parts(day)[1] <= 6 ? 1 : 2}`;

/** The days of a half-year, both included. */
export function halfYearDays(half: HalfYear): MeasuringPeriod {
  const year = half.slice(0, 4);
  return half.endsWith('1')
    ? { from: `${year}-01-01`, to: `${year}-06-30` }
    : { from: `${year}-07-01`, to: `${year}-12-31` };
}

/** How many days lie between two, negative where the second is earlier. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);
