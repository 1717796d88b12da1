/**
 * The values that a figure can take: whole steps of a tenth, from `lowest` to `highest` inclusive.
 * A scale of five steps has values 1,0 to 5,0: `{ lowest: 10, highest: 50 }`.
 */
export interface Grid {
  /** Lowest value in tenths. */
  readonly lowest: number;
  /** Highest value in tenths. */
  readonly highest: number;
}

/**
 * How many stand at each value of a grid. Exact, and additive: the histogram of two disjoint sets is the sum of theirs,
 * and taking a set out again gives back what was there, bit for bit.
 */
export interface Histogram {
  readonly grid: Grid;
  /** One count for each tenth from `grid.lowest` to `grid.highest`. */
  readonly counts: readonly number[];
}

/** @throws RangeError where the grid has no values */
export function emptyHistogram(grid: Grid): Histogram {
  const places = grid.highest - grid.lowest + 1;
  if (!Number.isInteger(grid.lowest) || !Number.isInteger(places) || places < 1)
    throw new RangeError(`A grid from ${grid.lowest} to ${grid.highest} tenths has no values.`);
  return { grid, counts: Array.from({ length: places }, () => 0) };
}

/**
 * Counts values.
 * @param values in tenths, each on the grid
 * @throws RangeError naming the first value that is not
 */
export function countValues(grid: Grid, values: readonly number[]): Histogram {
  const counts = [...emptyHistogram(grid).counts];
  for (const value of values) {
    const place = value - grid.lowest;
    if (!Number.isInteger(place) || place < 0 || place >= counts.length)
      throw new RangeError(
        `${value} tenths is not on the grid from ${grid.lowest} to ${grid.highest}.`,
      );
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return { grid, counts };
}

/** The histogram of disjoint sets together. @throws RangeError where the grids differ */
export function sumHistograms(grid: Grid, parts: readonly Histogram[]): Histogram {
  const counts = [...emptyHistogram(grid).counts];
  for (const part of parts) {
    expectSameGrid(grid, part.grid);
    part.counts.forEach((count, place) => (counts[place] = (counts[place] ?? 0) + count));
  }
  return { grid, counts };
}

/**
 * What is left when a set is taken out of one that contains it.
 * @throws RangeError where the grids differ, or the set cannot have been in there
 */
export function subtractHistogram(whole: Histogram, part: Histogram): Histogram {
  expectSameGrid(whole.grid, part.grid);
  const counts = whole.counts.map((count, place) => count - (part.counts[place] ?? 0));
  if (counts.some((count) => count < 0))
    throw new RangeError('What is taken out was never counted.');
  return { grid: whole.grid, counts };
}

/** A value to the nearest tenth, halves up, in tenths. */
export function tenths(value: number): number {
  return Math.floor(Math.round(value * 1e10) / 1e9 + 0.5);
}

/** How many were counted. */
export function total({ counts }: Histogram): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

/**
 * A quantile by linear interpolation between order statistics, to the nearest tenth with halves up, in tenths;
 * null where nothing was counted. It is what spreadsheets call an inclusive quartile: method 7 in
 * R. J. Hyndman and Y. Fan, "Sample Quantiles in Statistical Packages", The American Statistician 50 (1996).
 * @param share from 0 to 1
 */
export function quantile(histogram: Histogram, share: number): number | null {
  const count = total(histogram);
  if (count === 0) return null;
  const position = (count - 1) * share;
  const below = Math.floor(position);
  const low = valueAt(histogram, below);
  const high = valueAt(histogram, Math.min(below + 1, count - 1));
  // A share such as 0.1 is not exact in binary; what is a half in decimals must be one here too.
  const exact = low + (high - low) * (position - below);
  return Math.floor(Math.round(exact * 1e9) / 1e9 + 0.5);
}

/** The value with `place` values before it. */
function valueAt({ grid, counts }: Histogram, place: number): number {
  let passed = 0;
  for (const [index, count] of counts.entries()) {
    passed += count;
    if (passed > place) return grid.lowest + index;
  }
  throw new RangeError(`There are only ${passed} values.`);
}

/**
 * How many stand at each level.
 * @param thresholds lowest value of each level in tenths, ascending; the first is not above the grid's lowest
 */
export function countLevels(
  { grid, counts }: Histogram,
  thresholds: readonly number[],
): readonly number[] {
  const levels = thresholds.map(() => 0);
  counts.forEach((count, place) => {
    const level = thresholds.findLastIndex((threshold) => threshold <= grid.lowest + place);
    if (level < 0 && count > 0)
      throw new RangeError(`${grid.lowest + place} tenths is below the lowest level.`);
    if (level >= 0) levels[level] = (levels[level] ?? 0) + count;
  });
  return levels;
}

function expectSameGrid(a: Grid, b: Grid): void {
  if (a.lowest !== b.lowest || a.highest !== b.highest)
    throw new RangeError(
      `A histogram from ${b.lowest} to ${b.highest} tenths does not fit one from ${a.lowest} to ${a.highest}.`,
    );
}
