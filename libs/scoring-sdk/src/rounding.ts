import { type Exact, fraction, toNumber } from './exact';

/**
 * How a value is rounded before it is shown.
 * - `none`: not at all
 * - `half-up`: to the nearest; a half goes away from zero (2.25 → 2.3, −2.25 → −2.3)
 * - `half-even`: to the nearest; a half goes to the even digit (2.25 → 2.2, 2.35 → 2.4)
 * - `truncate`: towards zero (2.29 → 2.2, −2.29 → −2.2)
 */
export type RoundingMode = 'none' | 'half-up' | 'half-even' | 'truncate';

/** All modes of rounding. */
export const roundingModes: readonly RoundingMode[] = ['none', 'half-up', 'half-even', 'truncate'];

/** A mode and the number of decimals to keep (0–9; of no consequence for `none`). */
export interface Rounding {
  readonly mode: RoundingMode;
  readonly place: number;
}

/** Rounds an exact value once; nothing has been rounded before. */
export function roundExact(value: Exact, rounding: Rounding): Exact {
  if (rounding.mode === 'none') return value;
  const power = 10n ** BigInt(rounding.place);
  const negative = value.n < 0n;
  const top = (negative ? -value.n : value.n) * power;
  const whole = top / value.d;
  const rest = 2n * (top % value.d);
  const up =
    rounding.mode === 'truncate'
      ? false
      : rest > value.d ||
        (rest === value.d && (rounding.mode === 'half-up' || (whole & 1n) === 1n));
  const digits = whole + (up ? 1n : 0n);
  return fraction(negative ? -digits : digits, power);
}

/**
 * The shown number of an exact value: the number nearest to its rounded decimal, so that it prints
 * as that decimal. Zero is never negative.
 */
export function shownValue(value: Exact, rounding: Rounding): number {
  const shown = toNumber(roundExact(value, rounding));
  return shown === 0 ? 0 : shown;
}
