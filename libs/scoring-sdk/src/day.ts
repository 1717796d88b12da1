/** Days of a month that is not February. */
const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/**
 * The number of an ISO day (`2026-03-31`): days after 1970-01-01 in the Gregorian calendar, negative
 * before it. No clock and no time zone has a part in it.
 *
 * @returns undefined for what is no day: another form, a 30 February, a year outside 1–9999
 */
export function dayNumber(text: string): number | undefined {
  const [, years, months, days] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  const [year, month, day] = [Number(years), Number(months), Number(days)];
  const longest = (monthDays[month - 1] ?? 0) + (month === 2 && isLeap(year) ? 1 : 0);
  if (!(year >= 1 && day >= 1 && day <= longest)) return undefined;
  const before = year - 1;
  const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  const ofYear = monthDays.slice(0, month - 1).reduce((sum, length) => sum + length, day);
  const leap = month > 2 && isLeap(year) ? 1 : 0;
  // 719,163 is 1970-01-01 counted from 0000-12-31.
  return before * 365 + leapDays + ofYear + leap - 719_163;
}

/** The ISO day of a number that {@link dayNumber} gives; the inverse of it. */
export function dayText(number: number): string {
  let year = Math.floor(number / 365.2425) + 1970;
  const first = (of: number): number => dayNumber(`${padded(of, 4)}-01-01`) ?? 0;
  while (first(year) > number) year -= 1;
  while (year < 9999 && first(year + 1) <= number) year += 1;
  let rest = number - first(year);
  let month = 0;
  for (;;) {
    const length = (monthDays[month] ?? 31) + (month === 1 && isLeap(year) ? 1 : 0);
    if (rest < length || month === 11) break;
    rest -= length;
    month += 1;
  }
  return `${padded(year, 4)}-${padded(month + 1, 2)}-${padded(rest + 1, 2)}`;
}

function padded(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
