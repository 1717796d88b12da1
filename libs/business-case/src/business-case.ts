import { type EstimateMethod, expectedValue, type ThreePoint } from './estimate';
import { type Money, roundedMoney } from './money';
import type { CashFlow } from './present-value';

/** Without the project (0), or with it (1). */
export type Scenario = 0 | 1;

/** The municipal accounts: running costs, or investment. */
export type Account = 'drift' | 'anlaeg';

/** One line of a business case: what it costs, or brings in, in the years it does. */
export interface CaseLine {
  readonly key: string;
  readonly scenario: Scenario;
  readonly side: 'cost' | 'gain';
  readonly account: Account;
  /** First and last year of the calculation that it falls in, from 0; the same year for what comes once. */
  readonly from: number;
  readonly to: number;
  /** A year's amount in øre, at least, most likely and at most; from 0. */
  readonly amount: ThreePoint;
  /** Gains alone: share that can be taken home, 0–1. */
  readonly realisation?: number;
  /** Gains alone: whether a budget is reduced by it; else it is time that is released for something else. */
  readonly cash?: boolean;
  /** Gains in time: full-time equivalents a year, before what can be taken home. */
  readonly fullTime?: number;
}

/** Something that may happen, and then costs. */
export interface CaseRisk {
  /** 0–1. */
  readonly probability: number;
  /** What it costs if it happens, in øre, from 0. */
  readonly consequence: Money;
  /** Year of the calculation that it is set aside in. */
  readonly year: number;
}

/** A business case as it is calculated, all amounts in the prices of one year. */
export interface BusinessCase {
  /** Years of the calculation, from 1; year 0 is the first. */
  readonly years: number;
  readonly method: EstimateMethod;
  readonly lines: readonly CaseLine[];
  readonly risks: readonly CaseRisk[];
}

/**
 * What a line comes to in a year it falls in, in øre: the expected value of its three points, times the
 * share that can be taken home; below 0 for a cost.
 *
 * @throws RangeError for points out of order or below 0, and shares that are none
 */
export function lineAmount(
  { side, amount, realisation = 1 }: CaseLine,
  method: EstimateMethod,
): Money {
  if (!(amount.min >= 0)) throw new RangeError(`An amount below 0: ${amount.min}`);
  if (!(realisation >= 0 && realisation <= 1)) throw new RangeError(`No share: ${realisation}`);
  const { value } = expectedValue(amount, method);
  return roundedMoney(side === 'cost' ? -value : value * realisation);
}

/** What a line does to the difference between with and without the project: what is spared in scenario 0 is won. */
export const lineEffect = (line: CaseLine, method: EstimateMethod): Money =>
  (line.scenario === 1 ? 1 : -1) * lineAmount(line, method) + 0;

/** What is set aside for risks, by year: Σ probability · consequence, in øre. @throws RangeError */
export function riskPool({ years, risks }: Pick<BusinessCase, 'years' | 'risks'>): Money[] {
  const pool = Array.from({ length: years }, () => 0);
  for (const { probability, consequence, year } of risks) {
    if (!(probability >= 0 && probability <= 1 && consequence >= 0))
      throw new RangeError(`No risk: ${probability}, ${consequence}`);
    if (year in pool) pool[year] = (pool[year] ?? 0) + roundedMoney(probability * consequence);
  }
  return pool;
}

/** Which lines an effect is asked of. */
export type LineFilter = (line: CaseLine) => boolean;

/** The effect of the lines that are asked of, by year in øre, scenario 1 less scenario 0; risks not among them. */
export function effectOf({ years, method, lines }: BusinessCase, of: LineFilter): CashFlow {
  const flow = Array.from({ length: years }, () => 0);
  for (const line of lines) {
    if (!of(line)) continue;
    const effect = lineEffect(line, method);
    for (let year = Math.max(0, line.from); year <= Math.min(line.to, years - 1); year += 1)
      flow[year] = (flow[year] ?? 0) + effect;
  }
  return flow;
}

/** The net effect by year: all lines, less what is set aside for risks. */
export function netEffect(whole: BusinessCase): CashFlow {
  const pool = riskPool(whole);
  return effectOf(whole, () => true).map((amount, year) => amount - (pool[year] ?? 0) + 0);
}

/** What a council decides upon: the effect on its budgets. */
export interface BudgetEffect {
  /** Amounts that change a budget, running costs and investments, by year in øre. */
  readonly drift: CashFlow;
  readonly anlaeg: CashFlow;
  /** What is worth money and reduces no budget, by year in øre. */
  readonly released: CashFlow;
  /** Full-time equivalents that are released, by year, after what can be taken home. */
  readonly fullTime: readonly number[];
}

/** The effect by budget year, cash and released time apart, and never one in place of the other. */
export function budgetEffect(whole: BusinessCase): BudgetEffect {
  const cash = ({ side, cash = false }: CaseLine): boolean => side === 'cost' || cash;
  const fullTime = Array.from({ length: whole.years }, () => 0);
  for (const { scenario, from, to, fullTime: each = 0, realisation = 1 } of whole.lines) {
    const released = (scenario === 1 ? 1 : -1) * each * realisation;
    for (let year = Math.max(0, from); year <= Math.min(to, whole.years - 1); year += 1)
      fullTime[year] = (fullTime[year] ?? 0) + released;
  }
  return {
    drift: effectOf(whole, (line) => cash(line) && line.account === 'drift'),
    anlaeg: effectOf(whole, (line) => cash(line) && line.account === 'anlaeg'),
    released: effectOf(whole, (line) => !cash(line)),
    fullTime,
  };
}
