import {
  budgetEffect,
  type BudgetEffect,
  type BusinessCase,
  budgetYears,
  discountRates2021,
  homeInYear,
  keyFigures,
  type KeyFigures,
  overBudgetYears,
} from '@erfa/business-case';
import { calculated, type CaseContent } from './case-content';

/** What a business case comes to. Money is in øre. */
export interface CaseFigures {
  effect: BudgetEffect;
  key: KeyFigures;
  /** The net effect over the budget year and the three that follow. */
  overBudget: number;
  /** The year in which the money is home; null where it is not, or was never out. */
  homeYear: number | null;
}

/** The rates that present values are computed with: those that hold today. */
export const ratesInForce = discountRates2021;

export function figuresOf({ settings, lines }: CaseContent): CaseFigures {
  const whole: BusinessCase = calculated(settings, lines);
  const effect = budgetEffect(whole);
  const key = keyFigures(whole, ratesInForce, effect.net);
  const home = homeInYear(key.payback);
  return {
    ...{ effect, key },
    overBudget: overBudgetYears(key.net),
    homeYear: home === null || home === 0 ? null : settings.firstYear + home,
  };
}

/** The budget year and those that follow it, as many as the calculation has. */
export const shownYears = ({ firstYear, years }: { firstYear: number; years: number }): number[] =>
  Array.from({ length: Math.min(budgetYears, years) }, (_, at) => firstYear + at);
