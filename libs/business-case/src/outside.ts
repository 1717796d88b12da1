import { type BusinessCase, effectOf, isOneOff, netEffect, oneOffExpense } from './business-case';
import type { CaseLine } from './case-line';
import type { DiscountRates } from './discount';
import { type Money, roundedMoney } from './money';
import { netPresentValue } from './present-value';

/** What others' became was over their planned: 1 is as planned. */
export interface OutsideFactors {
  /** Of gains in money. */
  readonly gains: number;
  /** Of what comes once: investments and one-off costs. */
  readonly once: number;
}

const gains = ({ kind }: CaseLine): boolean => kind === 'cash';

/**
 * The net present value in øre if it went as it did for others, all else as it is: NPV + (g − 1) · P(gains) + (o − 1) · P(once),
 * with P the present value of those lines.
 */
export function outsideValue(
  whole: BusinessCase,
  rates: DiscountRates,
  factors: OutsideFactors,
): Money {
  const present = (of: (line: CaseLine) => boolean) => netPresentValue(effectOf(whole, of), rates);
  return roundedMoney(
    netPresentValue(netEffect(whole), rates) +
      (factors.gains - 1) * present(gains) +
      (factors.once - 1) * present(isOneOff),
  );
}

/**
 * How much of its gains in money a business case needs to come out even: f = 1 − NPV / P(gains). 0.6 is six tenths of them; above 1
 * all of them are not enough, and 0 where none is needed.
 *
 * @returns null without such gains
 */
export function gainsNeeded(whole: BusinessCase, rates: DiscountRates): number | null {
  const own = netPresentValue(effectOf(whole, gains), rates);
  if (own <= 0) return null;
  return Math.max(0, 1 - netPresentValue(netEffect(whole), rates) / own);
}

/** What a business case promises in the terms that others are told in: øre, and øre in the last year of the calculation. */
export function outsideTerms(whole: BusinessCase): { once: Money; gainsAYear: Money } {
  return { once: oneOffExpense(whole), gainsAYear: effectOf(whole, gains).at(-1) ?? 0 };
}
