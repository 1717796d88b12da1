import { type BusinessCase, effectOf, isMoney, netEffect } from './business-case';
import { type CaseLine, isGain, perMille } from './case-line';
import type { DiscountRates } from './discount';
import { type Money, roundedMoney } from './money';
import { netPresentValue } from './present-value';

/** What the net present value would be if one line came out otherwise. */
export interface Sensitivity {
  readonly key: string;
  /** The line's own net present value, in øre. */
  readonly own: Money;
  /** What its amounts are multiplied by, and the net present value then, in øre. */
  readonly tried: readonly { readonly factor: number; readonly value: Money }[];
  /**
   * The factor at which the net present value is nothing: below it where more of the line is better, above it where less is.
   * Null where no factor from 0 on does.
   */
  readonly breakEven: number | null;
  /**
   * Break-even of a gain's realisation share, 0–1; null for other lines, and where even the whole of it is not enough or nothing
   * of it is needed.
   */
  readonly breakEvenShare: number | null;
}

/**
 * A share that must at least be reached, 0–1, in whole per cent and rounded up: with 95 % of it what needs 95.4 % does not hold.
 */
export const atLeast = (share: number): number => Math.ceil(exactly(share)) / 100;

/** A share that must at most be reached, in whole per cent and rounded down. */
export const atMost = (share: number): number => Math.floor(exactly(share)) / 100;

/** A share in per cent without what doubles add to it far behind the point: 0.07 is 7 and no more. */
const exactly = (share: number): number => Number((share * 100).toFixed(9));

/** What a line is multiplied by: a tenth and a quarter less and more. */
export const sensitivityFactors: readonly number[] = [0.75, 0.9, 1.1, 1.25];

/**
 * Tries each line that moves money at other amounts, all else as it is; the one that matters most comes first. The net present
 * value is a straight line in the factor: NPV(f) = NPV − P + f · P, with P the line's own present value, so that it is nothing at
 * f = 1 − NPV / P.
 */
export function sensitivities(whole: BusinessCase, rates: DiscountRates): Sensitivity[] {
  const all = netPresentValue(netEffect(whole), rates);
  return whole.lines
    .filter(isMoney)
    .map((line) => sensitivityOf(whole, line, all, rates))
    .filter(({ own }) => own !== 0)
    .sort((one, other) => Math.abs(other.own) - Math.abs(one.own));
}

function sensitivityOf(
  whole: BusinessCase,
  line: CaseLine,
  all: Money,
  rates: DiscountRates,
): Sensitivity {
  const own = netPresentValue(
    effectOf({ ...whole, lines: [line] }, () => true),
    rates,
  );
  const tried = sensitivityFactors.map((factor) => ({
    factor,
    value: roundedMoney(all + (factor - 1) * own),
  }));
  const at = own === 0 ? null : 1 - all / own;
  const breakEven = at !== null && at >= 0 ? at : null;
  const share = breakEven === null ? null : (breakEven * line.share) / perMille;
  const asked = isGain(line.kind) && share !== null && share > 0 && share <= 1;
  return { key: line.key, own, tried, breakEven, breakEvenShare: asked ? share : null };
}
