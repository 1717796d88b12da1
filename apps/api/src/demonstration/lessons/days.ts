/** The same time of day, so many days earlier; later where `days` is negative. */
export const dayBefore = (today: Date, days: number): Date =>
  new Date(today.getTime() - days * 86_400_000);
