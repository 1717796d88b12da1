/** A piece of work that a solution takes over in part. */
export interface Work {
  /** How many times a year. */
  readonly timesAYear: number;
  readonly minutesEach: number;
  /** Share that is taken over, 0–1. */
  readonly share: number;
}

/** Hours a year of a piece of work, and of them those that a solution takes over. Not rounded. @throws RangeError for what is below 0, or a share above 1 */
export function timePotential({ timesAYear, minutesEach, share }: Work): {
  readonly hours: number;
  readonly potential: number;
} {
  if (!(timesAYear >= 0 && minutesEach >= 0 && share >= 0 && share <= 1))
    throw new RangeError(`No piece of work: ${timesAYear}, ${minutesEach}, ${share}`);
  const hours = (timesAYear * minutesEach) / 60;
  return { hours, potential: hours * share };
}
