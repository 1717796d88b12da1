import { type DiscountRates, discountFactors } from './discount';
import { type Money, roundedMoney } from './money';

/** Net amounts by year in øre, year 0 first; every year is there, 0 where nothing moves. */
export type CashFlow = readonly Money[];

/**
 * Net present value: Σ amount(t) · factor(t), in øre, rounded once at the end (see {@link roundedMoney}).
 * 0 for no years.
 */
export function netPresentValue(flow: CashFlow, rates: DiscountRates): Money {
  return roundedMoney(discounted(flow, rates).reduce((sum, value) => sum + value, 0));
}

/** The amounts of a flow as they are worth in year 0, in øre, not rounded. */
export function discounted(flow: CashFlow, rates: DiscountRates): number[] {
  if (flow.length === 0) return [];
  const factors = discountFactors(rates, flow.length - 1);
  return flow.map((amount, year) => amount * (factors[year] ?? 0));
}
