import { type BusinessCase, netEffect } from './business-case';
import type { DiscountRates } from './discount';
import { type InternalRate, internalRate } from './internal-rate';
import type { Money } from './money';
import { discountedPayback, type Payback, simplePayback } from './payback';
import { type CashFlow, discounted, netPresentValue } from './present-value';

/** What a business case comes to, beside its effect on the budgets. All of it is about money; released time is no part. */
export interface KeyFigures {
  /** By year, in øre. */
  readonly net: CashFlow;
  /** Net present value in øre. */
  readonly presentValue: Money;
  readonly rate: InternalRate;
  readonly payback: Payback;
  readonly discountedPayback: Payback;
}

/** @param net the effect by year where it is known already */
export function keyFigures(
  whole: BusinessCase,
  rates: DiscountRates,
  net: CashFlow = netEffect(whole),
): KeyFigures {
  return {
    net,
    presentValue: netPresentValue(net, rates),
    rate: internalRate(net),
    payback: simplePayback(net),
    discountedPayback: discountedPayback(net, rates),
  };
}

/** A row of the calculation year by year; øre, the present values not rounded. */
export interface YearRow {
  readonly net: Money;
  readonly sum: Money;
  readonly present: number;
  readonly presentSum: number;
}

/** The calculation year by year: each year's effect, its present value, and both added up. */
export function yearByYear(net: CashFlow, rates: DiscountRates): YearRow[] {
  const present = discounted(net, rates);
  let [sum, presentSum] = [0, 0];
  return net.map((amount, year) => {
    sum += amount;
    presentSum += present[year] ?? 0;
    return { net: amount, sum, present: present[year] ?? 0, presentSum };
  });
}

/** The year of the calculation in which what was paid out is back, from 0; null where it is not. */
export const homeInYear = ({ years }: Payback): number | null =>
  years === null ? null : Math.ceil(years);
