/** Until when a lesson may stand before it is confirmed again, ISO. */
export interface DayRule {
  latest: string;
}

/** So many days after a day, ISO. */
export function daysAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
