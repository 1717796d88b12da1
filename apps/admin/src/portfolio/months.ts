/** A month on a timeline: `2027-02`, and where its first day is, in months from the first. */
export interface TimelineMonth {
  key: string;
  /** January, and the first of all, say their year. */
  newYear: boolean;
}

/** Months that are shown, and those of them before today. */
export const monthsShown = 18;
export const monthsBefore = 4;

const at = (key: string): number => {
  const [year = 0, month = 1] = key.split('-').map(Number);
  return year * 12 + month - 1;
};
const keyOf = (index: number): string =>
  `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;

/** The months of a timeline around a day. */
export function monthsAround(today: string): TimelineMonth[] {
  const first = at(today.slice(0, 7)) - monthsBefore;
  return Array.from({ length: monthsShown }, (_, index) => {
    const key = keyOf(first + index);
    return { key, newYear: index === 0 || key.endsWith('-01') };
  });
}

const daysIn = (key: string): number => {
  const [year = 0, month = 1] = key.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
};

/** Where a day lies among months of the same width, 0–1; days outside lie at the ends. */
export function shareOf(day: string, months: readonly TimelineMonth[]): number {
  const [first] = months;
  if (!first) return 0;
  const key = day.slice(0, 7);
  const date = Number(day.slice(8, 10));
  const months0 = at(key) - at(first.key) + (date - 1) / daysIn(key);
  return Math.min(1, Math.max(0, months0 / months.length));
}
