import { dayBefore } from '../lessons/days';

/** The day so many days from today, ISO. */
export const dayFrom = (today: Date, days: number): string =>
  dayBefore(today, -days).toISOString().slice(0, 10);
