/** A figure that nobody knows yet: what it is at least, most likely and at most. */
export interface ThreePoint {
  readonly min: number;
  readonly likely: number;
  readonly max: number;
}

/** How one figure is made of three. */
export const estimateMethods = ['mean', 'pert', 'successive'] as const;
export type EstimateMethod = (typeof estimateMethods)[number];

/** The methods in words that can be calculated after. a: at least, m: most likely, b: at most. */
export const estimateFormulas: Readonly<Record<EstimateMethod, string>> = {
  mean: '(a + m + b) / 3',
  pert: '(a + 4m + b) / 6',
  successive: '(a + 3m + b) / 5',
};

/** What each method counts a, m and b as; the value is their sum by the sum of these. */
export const estimateTerms: Readonly<Record<EstimateMethod, readonly [number, number, number]>> = {
  mean: [1, 1, 1],
  pert: [1, 4, 1],
  successive: [1, 3, 1],
};

/** What an estimate comes to. */
export interface Expected {
  readonly value: number;
  /** How far it may be off, one standard deviation; null where the method says nothing of it. */
  readonly spread: number | null;
}

/**
 * The expected value of a three-point estimate: the plain mean, PERT (the beta distribution's), or
 * successive calculation (Lichtenberg), which also gives a spread, (b − a) / 5. Not rounded.
 *
 * @throws RangeError unless a ≤ m ≤ b
 */
export function expectedValue(
  { min: a, likely: m, max: b }: ThreePoint,
  by: EstimateMethod,
): Expected {
  if (!(a <= m && m <= b)) throw new RangeError(`No three points in order: ${a}, ${m}, ${b}`);
  const [first, middle, last] = estimateTerms[by];
  const value = (first * a + middle * m + last * b) / (first + middle + last);
  return { value, spread: by === 'successive' ? (b - a) / 5 : null };
}
