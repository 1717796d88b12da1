import { dayNumber } from './benefit-path';

/**
 * The ISO date of a day counted from 1970, the inverse of {@link dayNumber}
 * (Fliegel and Van Flandern 1968, Julian day number to Gregorian date).
 */
export function dayOfNumber(number: number): string {
  let l = number + 2_440_588 + 68_569;
  const n = Math.floor((4 * l) / 146_097);
  l -= Math.floor((146_097 * n + 3) / 4);
  const i = Math.floor((4000 * (l + 1)) / 1_461_001);
  l = l - Math.floor((1461 * i) / 4) + 31;
  const j = Math.floor((80 * l) / 2447);
  const date = l - Math.floor((2447 * j) / 80);
  const k = Math.floor(j / 11);
  const month = j + 2 - 12 * k;
  const year = 100 * (n - 49) + i + k;
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`;
}

/** The day so many days later; earlier where the number is negative. */
export const addDays = (day: string, days: number): string => dayOfNumber(dayNumber(day) + days);

/** 1 on a Monday to 7 on a Sunday. */
export const weekdayOf = (day: string): number =>
  ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1; /* 1970-01-01 was a Thursday */

/** The Monday of a day's week. */
export const mondayOf = (day: string): string => addDays(day, 1 - weekdayOf(day));

/** A week by its number and the year that it counts in (ISO 8601: the year that its Thursday lies in). */
export interface Week {
  year: number;
  week: number;
}

export function weekOf(day: string): Week {
  const thursday = addDays(mondayOf(day), 3);
  const year = Number(thursday.slice(0, 4));
  const week = Math.floor((dayNumber(thursday) - dayNumber(`${year}-01-01`)) / 7) + 1;
  return { year, week };
}

/** Easter Sunday of a year of the Gregorian calendar (Meeus, Jones and Butcher; Nature 1876, anonymous). */
export function easterSunday(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const date = ((h + l - 7 * m + 114) % 31) + 1;
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/**
 * Danish public holidays (helligdage) of a year, in order. Store bededag is one until 2023; the law that did away with it took
 * effect in 2024 (lov nr. 214 af 6. marts 2023).
 */
export function publicHolidays(year: number): string[] {
  const easter = easterSunday(year);
  // Skærtorsdag, langfredag, påskedag, 2. påskedag, (store bededag), Kristi himmelfartsdag, pinsedag, 2. pinsedag.
  const moving = [-3, -2, 0, 1, ...(year < 2024 ? [26] : []), 39, 49, 50];
  return [
    `${year}-01-01`,
    ...moving.map((days) => addDays(easter, days)),
    `${year}-12-25`,
    `${year}-12-26`,
  ];
}

/** Days that are no public holidays, and on which Danish municipalities are closed all the same: Grundlovsdag, Christmas Eve and New Year's Eve. */
const closedDays = ['06-05', '12-24', '12-31'];

/** The Friday after Kristi himmelfartsdag: no public holiday either, but most are away or the municipality is closed. */
const fridayOff = (year: number): string => addDays(easterSunday(year), 40);

/** Whether people are at work in a municipality: Monday to Friday, no public holiday, no day on which it is closed. */
export function isWorkday(day: string): boolean {
  const year = Number(day.slice(0, 4));
  return (
    weekdayOf(day) <= 5 &&
    !closedDays.includes(day.slice(5)) &&
    day !== fridayOff(year) &&
    !publicHolidays(year).includes(day)
  );
}

/** The day itself where it is a workday, else the last workday before it. */
export function workdayUntil(day: string): string {
  let found = day;
  while (!isWorkday(found)) found = addDays(found, -1);
  return found;
}

/** The workdays of a day's week, Monday first. */
export const workdaysOfWeek = (day: string): string[] =>
  [0, 1, 2, 3, 4].map((days) => addDays(mondayOf(day), days)).filter(isWorkday);
