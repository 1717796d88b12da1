/**
 * An exact fraction `n / d`, in lowest terms, `d` > 0. Scores are sums and quotients of decimals;
 * with fractions nothing is lost before the one rounding that the model asks for.
 */
export interface Exact {
  readonly n: bigint;
  readonly d: bigint;
}

/** Nothing at all, exactly. */
export const exactZero: Exact = { n: 0n, d: 1n };

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/**
 * The fraction `n / d` in lowest terms.
 *
 * @throws RangeError when `d` is zero.
 */
export function fraction(n: bigint, d: bigint): Exact {
  if (d === 0n) throw new RangeError('a fraction needs a denominator other than zero');
  const shared = gcd(n, d) || 1n;
  const sign = d < 0n ? -1n : 1n;
  return { n: (sign * n) / shared, d: (sign * d) / shared };
}

/**
 * The decimal that a number is written as: 0.1 becomes 1/10, not the binary neighbour of 1/10.
 *
 * @throws RangeError for NaN and infinities.
 */
export function exact(value: number): Exact {
  if (Number.isSafeInteger(value)) return { n: BigInt(value), d: 1n };
  if (!Number.isFinite(value)) throw new RangeError(`no exact value for ${value}`);
  const [mantissa = '0', exponent = '0'] = value.toExponential().split('e');
  const [whole = '0', digits = ''] = mantissa.split('.');
  const power = Number(exponent) - digits.length;
  const n = BigInt(whole + digits);
  return power >= 0 ? { n: n * 10n ** BigInt(power), d: 1n } : fraction(n, 10n ** BigInt(-power));
}

/**
 * Reads `0.75`, `2` or `2/3`.
 *
 * @returns undefined for anything else, and for a denominator of zero.
 */
export function parseExact(text: string | number): Exact | undefined {
  if (typeof text === 'number') return Number.isFinite(text) ? exact(text) : undefined;
  const parts = /^(-?\d{1,15}(?:\.\d{1,15})?)(?:\/(\d{1,15}))?$/.exec(text.trim());
  if (!parts?.[1] || (parts[2] !== undefined && Number(parts[2]) === 0)) return undefined;
  return divide(decimal(parts[1]), { n: BigInt(parts[2] ?? '1'), d: 1n });
}

function decimal(text: string): Exact {
  const [whole = '0', digits = ''] = text.split('.');
  return fraction(BigInt(whole + digits), 10n ** BigInt(digits.length));
}

/** a + b */
export function add(a: Exact, b: Exact): Exact {
  return a.d === b.d ? fraction(a.n + b.n, a.d) : fraction(a.n * b.d + b.n * a.d, a.d * b.d);
}

/** a − b */
export function subtract(a: Exact, b: Exact): Exact {
  return add(a, { n: -b.n, d: b.d });
}

/** a · b */
export function multiply(a: Exact, b: Exact): Exact {
  return fraction(a.n * b.n, a.d * b.d);
}

/**
 * a / b
 *
 * @throws RangeError when b is zero.
 */
export function divide(a: Exact, b: Exact): Exact {
  return fraction(a.n * b.d, a.d * b.n);
}

/** −1, 0 or 1 as a is less than, equal to or greater than b. */
export function compare(a: Exact, b: Exact): -1 | 0 | 1 {
  const [left, right] = [a.n * b.d, b.n * a.d];
  return left < right ? -1 : left > right ? 1 : 0;
}

/**
 * The number nearest to the fraction (ties to even), so that the same fraction gives the same number
 * on every machine. Below 2.3e-308 the last bit may be off.
 */
export function toNumber(value: Exact): number {
  const { n, d } = value;
  const safe = BigInt(Number.MAX_SAFE_INTEGER);
  if (n <= safe && n >= -safe && d <= safe) return Number(n) / Number(d);
  const negative = n < 0n;
  const top = negative ? -n : n;
  // 64 significant bits and a last bit that remembers whether anything was cut off: the one
  // rounding that Number() then does is the right one.
  const shift = BigInt(64 - (bits(top) - bits(d)));
  const scaled = shift >= 0n ? top << shift : top;
  const divisor = shift >= 0n ? d : d << -shift;
  const quotient = scaled / divisor;
  const sticky = scaled % divisor === 0n ? quotient : quotient | 1n;
  // In two steps: 2 to the whole power may lie below the smallest number although the result does not.
  const half = Math.trunc(Number(shift) / 2);
  const result = Number(sticky) * 2 ** -half * 2 ** -(Number(shift) - half);
  return negative ? -result : result;
}

function bits(value: bigint): number {
  return value.toString(2).length;
}
