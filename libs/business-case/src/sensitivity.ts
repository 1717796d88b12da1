import type { BusinessCase, LineFilter } from './business-case';
import { effectOf, netEffect } from './business-case';
import type { DiscountRates } from './discount';
import { type Money, roundedMoney } from './money';
import { netPresentValue } from './present-value';

/** What the net present value would be if some lines came out otherwise. */
export interface Sensitivity {
  /** What their amounts are multiplied by, and the net present value then, in øre. */
  readonly tried: readonly { readonly factor: number; readonly value: Money }[];
  /**
   * The factor at which the net present value is nothing: below it where more of the lines is better,
   * above it where less is. Null where no factor from 0 on does.
   */
  readonly breakEven: number | null;
}

/** What the lines that are asked of are multiplied by: a tenth and a quarter less and more. */
export const sensitivityFactors: readonly number[] = [0.75, 0.9, 1.1, 1.25];

/**
 * Tries some lines at other amounts, all else as it is. The net present value is a straight line in the
 * factor: NPV(f) = NPV − P + f · P, with P the lines' own present value, so that it is nothing at 1 − NPV / P.
 */
export function sensitivityOf(
  whole: BusinessCase,
  of: LineFilter,
  rates: DiscountRates,
): Sensitivity {
  const all = netPresentValue(netEffect(whole), rates);
  const own = netPresentValue(effectOf(whole, of), rates);
  const tried = sensitivityFactors.map((factor) => ({
    factor,
    value: roundedMoney(all + (factor - 1) * own),
  }));
  const at = own === 0 ? null : 1 - all / own;
  return { tried, breakEven: at !== null && at >= 0 ? at : null };
}
