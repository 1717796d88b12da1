const inDenmark = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' });

/** Today's date in Denmark, as `2026-11-23`. */
export const today = (): string => inDenmark.format(new Date());

/** The day after a day, both as `2026-11-23`. */
export const dayAfter = (day: string): string => moved(day, 1);

/** The day before a day, both as `2026-11-23`. */
export const dayBefore = (day: string): string => moved(day, -1);

/**
 * The last moment of something that ends at a moment. What closes at midnight closes with the day before it, and that is
 * the day people are told.
 */
export const lastMoment = (end: string): number => Date.parse(end) - 1;

// At noon no change to or from summer time can move a day.
function moved(day: string, days: number): string {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
