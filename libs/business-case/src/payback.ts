import type { DiscountRates } from './discount';
import { type CashFlow, discounted } from './present-value';

/** When what was paid out has come back. */
export interface Payback {
  /** Years until the sum stays at nothing or more; 0 where it never was below, null where it ends below. */
  readonly years: number | null;
  /** Whether it had come back before, and was paid out again. */
  readonly again: boolean;
}

/** How long it takes until the amounts add up to nothing or more and stay so, each year's coming evenly over the year. */
export const simplePayback = (flow: CashFlow): Payback => paybackOf(flow);

/** The same with amounts as they are worth in year 0. */
export const discountedPayback = (flow: CashFlow, rates: DiscountRates): Payback =>
  paybackOf(discounted(flow, rates));

function paybackOf(flow: readonly number[]): Payback {
  let sum = 0;
  let years = 0;
  let times = 0;
  for (const [year, amount] of flow.entries()) {
    const before = sum;
    sum += amount;
    if (before >= 0 || sum < 0) continue;
    years = year - 1 - before / amount;
    times += 1;
  }
  return sum < 0 ? { years: null, again: times > 0 } : { years, again: times > 1 };
}
