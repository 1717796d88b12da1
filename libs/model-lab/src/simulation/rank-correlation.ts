/**
 * The product-moment correlation of two lists over the places where both have a number.
 * @returns null where fewer than two places do, or one side never varies
 */
export function correlation(a: Float64Array, b: Float64Array): number | null {
  let [n, meanA, meanB, a2, b2, ab] = [0, 0, 0, 0, 0, 0];
  // Sums of products about running means (B. P. Welford, Technometrics 4, 1962): no digits are lost.
  for (let at = 0; at < a.length; at += 1) {
    const [x, y] = [a[at] as number, b[at] as number];
    if (x !== x || y !== y) continue;
    n += 1;
    const [dx, dy] = [x - meanA, y - meanB];
    meanA += dx / n;
    meanB += dy / n;
    a2 += dx * (x - meanA);
    b2 += dy * (y - meanB);
    ab += dx * (y - meanB);
  }
  if (n < 2 || a2 < 1e-12 || b2 < 1e-12) return null;
  return Math.max(-1, Math.min(1, ab / Math.sqrt(a2 * b2)));
}

/** A list with its numbers as places among its different values, lowest first; −1 where there is none. */
export interface Ranked {
  readonly places: Int16Array;
  readonly different: number;
}

/** @param values NaN where there is none */
export function ranked(values: Float64Array): Ranked {
  const sorted = [...new Set(values.filter((value) => !Number.isNaN(value)))].sort((a, b) => a - b);
  const place = new Map(sorted.map((value, at) => [value, at]));
  const places = Int16Array.from(values, (value) => place.get(value) ?? -1);
  return { places, different: sorted.length };
}

/** A rank correlation and how many pairs it is of. */
export interface RankCorrelation {
  readonly rho: number | null;
  readonly n: number;
}

/**
 * Spearman's rank correlation over the places where both have a value, alike values sharing the mean of
 * their ranks: the product-moment correlation of the ranks (C. Spearman, "The proof and measurement of
 * association between two things", American Journal of Psychology 15, 1904; ties as in M. G. Kendall,
 * "Rank Correlation Methods", 1948, ch. 3). Counted in the table of both, since answers take few values.
 *
 * `rho` is null where one side never varies.
 * @param scratch of {@link scratchFor} as many different values as either side has, or more
 */
export function rankCorrelation(a: Ranked, b: Ranked, scratch: Scratch): RankCorrelation {
  const { table, left, right } = scratch;
  const [rows, columns] = [a.different, b.different];
  table.fill(0, 0, rows * columns);
  left.fill(0, 0, rows);
  right.fill(0, 0, columns);
  let n = 0;
  for (let at = 0; at < a.places.length; at += 1) {
    const [i, j] = [a.places[at] as number, b.places[at] as number];
    if (i < 0 || j < 0) continue;
    const cell = i * columns + j;
    table[cell] = (table[cell] as number) + 1;
    left[i] = (left[i] as number) + 1;
    right[j] = (right[j] as number) + 1;
    n += 1;
  }
  if (n < 2) return { rho: null, n };
  const [squareLeft, squareRight] = [centre(left, rows, n), centre(right, columns, n)];
  if (squareLeft === 0 || squareRight === 0) return { rho: null, n };
  let product = 0;
  for (let i = 0; i < rows; i += 1)
    for (let j = 0; j < columns; j += 1) {
      const count = table[i * columns + j] as number;
      if (count > 0) product += count * (left[i] as number) * (right[j] as number);
    }
  return { rho: Math.max(-1, Math.min(1, product / Math.sqrt(squareLeft * squareRight))), n };
}

/** Room to count in, used again for one pair after the other. */
export interface Scratch {
  readonly table: Int32Array;
  readonly left: Float64Array;
  readonly right: Float64Array;
}

/** @param different how many different values a list has at most */
export function scratchFor(different: number): Scratch {
  return {
    table: new Int32Array(different * different),
    left: new Float64Array(different),
    right: new Float64Array(different),
  };
}

/** Turns counts of values, lowest first, into their mean ranks about the middle one. @returns the sum of squares */
function centre(counts: Float64Array, size: number, n: number): number {
  let [passed, squares] = [0, 0];
  for (let at = 0; at < size; at += 1) {
    const count = counts[at] as number;
    const rank = passed + (count + 1) / 2 - (n + 1) / 2;
    passed += count;
    squares += count * rank * rank;
    counts[at] = rank;
  }
  return squares;
}
