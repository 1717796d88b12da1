import { quantile, total, type Histogram } from './histogram';

/** Counts of levels are published to the nearest multiple of this. */
export const countStep = 3;

/** What a release says about one figure of one group; values in tenths of the scale's unit. */
export interface PublishedFigures {
  /** How many have a score here. */
  readonly count: number;
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
  /** How many stand at each level, in steps of `countStep`; never tells that a level is empty. Null for a figure without levels. */
  readonly levels: readonly number[] | null;
}

/**
 * The published form of a distribution. No minimum and no maximum; quartiles to a tenth; counts of levels rounded by
 * `roundLevels`, since exact ones would place everybody where all stand at one level.
 * @param levels how many stand at each level, lowest first; null for a figure without levels
 * @returns null where nothing was counted
 */
export function publishFigures(
  histogram: Histogram,
  levels: readonly number[] | null,
): PublishedFigures | null {
  const lowerQuartile = quantile(histogram, 0.25);
  const median = quantile(histogram, 0.5);
  const upperQuartile = quantile(histogram, 0.75);
  if (lowerQuartile === null || median === null || upperQuartile === null) return null;
  return {
    count: total(histogram),
    lowerQuartile,
    median,
    upperQuartile,
    levels: levels && roundLevels(levels),
  };
}

/**
 * Rounds counts to multiples of `countStep` whose sum is at most the true one: each to the nearest, then those that were
 * rounded up most are lowered, the highest level first, until the sum fits. Because the sum never exceeds the number of
 * members, somebody may always stand at a level that shows 0, whatever the counts are: no output of this function has
 * only such inputs in which a level is empty (tried for every input of up to 24 members). Controlled rounding as in
 * L. H. Cox, "A Constructive Procedure for Unbiased Controlled Rounding", JASA 82 (1987), made deterministic, so that
 * everybody sees the same and asking again tells nothing new.
 */
export function roundLevels(counts: readonly number[]): readonly number[] {
  const rounded = counts.map((count) => Math.round(count / countStep) * countStep);
  const sum = counts.reduce((all, count) => all + count, 0);
  let excess = rounded.reduce((all, count) => all + count, 0) - sum;
  while (excess > 0) {
    const raised = rounded.map((count, level) => count - (counts[level] ?? 0));
    const most = raised.lastIndexOf(Math.max(...raised));
    rounded[most] = (rounded[most] ?? 0) - countStep;
    excess -= countStep;
  }
  return rounded;
}
