import { add, compare, divide, exact, type Exact, exactZero, multiply, subtract } from './exact';
import type { ValueRange } from './scale';

/** The lowest and the highest value that something can take, exactly. */
export interface ExactRange {
  readonly min: Exact;
  readonly max: Exact;
}

/** A value and how much it counts. */
export interface WeightedValue {
  readonly value: Exact;
  /** ≥ 0. */
  readonly weight: Exact;
}

/** A range in exact numbers. */
export function exactRange({ min, max }: ValueRange): ExactRange {
  return { min: exact(min), max: exact(max) };
}

/** Σ w·v / Σ w; undefined where nothing weighs anything. */
export function weightedMean(rows: readonly WeightedValue[]): Exact | undefined {
  let [total, weights] = [exactZero, exactZero];
  for (const { value, weight } of rows) {
    total = add(total, multiply(weight, value));
    weights = add(weights, weight);
  }
  return weights.n === 0n ? undefined : divide(total, weights);
}

/**
 * The value moved from one range to the same place in another:
 * `min + (v − a) / (b − a) · (max − min)`. A range of one point gives the start of the other.
 */
export function onRange(value: Exact, from: ExactRange, to: ExactRange): Exact {
  if (compare(from.min, to.min) === 0 && compare(from.max, to.max) === 0) return value;
  const span = subtract(from.max, from.min);
  if (span.n === 0n) return to.min;
  const share = divide(subtract(value, from.min), span);
  return add(to.min, multiply(share, subtract(to.max, to.min)));
}

/** The value, or the end of the range that it lies beyond. */
export function clampTo(value: Exact, { min, max }: ExactRange): Exact {
  if (compare(value, min) < 0) return min;
  return compare(value, max) > 0 ? max : value;
}

/** The number 0, or the end of the range nearest to it: what "counts zero" means on any scale. */
export function nearestToZero({ min, max }: ExactRange): Exact {
  if (min.n > 0n) return min;
  return max.n < 0n ? max : exactZero;
}
