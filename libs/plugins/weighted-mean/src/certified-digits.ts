/** Half the distance between 1 and the next double: the relative error of one operation. */
const half = Number.EPSILON / 2;

/**
 * The digits of a weighted mean rounded to a power of ten, from sums in doubles with their error: a
 * floating-point filter (Shewchuk, Adaptive Precision Floating-Point Arithmetic, 1997). So the shown
 * mean of groups needs no exact fractions, whose denominators multiply.
 *
 * Error: each of k terms w·(n/d) carries 2 roundings, their sum k, the division by the weights, the
 * power of ten and the half 1 each; so k + 5, of Σ|w·n/d| / Σw · 10^place + 1. Twice that is allowed.
 *
 * @param total Σ w·(n/d)
 * @param size Σ |w·n/d|
 * @param weights Σ w, above 0, exact
 * @param terms k
 * @param power 10^place
 * @param offset 0.5 to round to the nearest, 0 to cut off
 * @returns the digits with their sign; NaN where they are not the same everywhere within the error, as
 * at a tie: then the mean is to be computed exactly
 */
export function certifiedDigits(
  total: number,
  size: number,
  weights: number,
  terms: number,
  power: number,
  offset: number,
): number {
  const aim = (Math.abs(total) / weights) * power + offset;
  const whole = Math.floor(aim);
  const rest = aim - whole;
  const bound = 2 * (terms + 5) * half * ((size / weights) * power + 1);
  if (rest <= bound || rest >= 1 - bound) return NaN;
  return total < 0 ? -whole : whole;
}
