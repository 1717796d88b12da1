import {
  type CaseLine,
  hoursByYear,
  type LineFrame,
  type LineKind,
  lineKinds,
  lineYears,
} from './case-line';
import { type Money, sumOf } from './money';
import type { CashFlow } from './present-value';

/** A business case as it is calculated, all amounts in the prices of one year. */
export interface BusinessCase extends LineFrame {
  /** Hours of a full-time equivalent (*årsværk*) a year, above 0. */
  readonly hoursPerYear: number;
  readonly lines: readonly CaseLine[];
}

/** Years of a Danish municipal budget: the budget year, and three that follow (*overslagsår*). */
export const budgetYears = 4;

/** Which lines an effect is asked of. */
export type LineFilter = (line: CaseLine) => boolean;

/** The effect of the lines that are asked of, by year in øre, scenario 1 less scenario 0. */
export function effectOf(whole: BusinessCase, of: LineFilter): CashFlow {
  const lines = whole.lines.filter(of).map((line) => lineYears(line, whole));
  return Array.from({ length: whole.years }, (_, year) =>
    sumOf(lines.map((amounts) => amounts[year] ?? 0)),
  );
}

/** Whether a line moves money; released time is worth some, and moves none. */
export const isMoney = ({ kind }: Pick<CaseLine, 'kind'>): boolean => kind !== 'time';

/**
 * The net effect on the budgets by year in øre, with what is set aside for risks. Released time is no part of it: it is worth
 * money, but no budget is reduced by it.
 */
export const netEffect = (whole: BusinessCase): CashFlow => effectOf(whole, isMoney);

/** Whether a line is paid once: what is called a project's one-off expense. */
export const isOneOff = ({ kind }: Pick<CaseLine, 'kind'>): boolean =>
  kind === 'investment' || kind === 'one-off';

/** What a project costs once, over all years of the calculation, in øre; above 0 for an expense. Scenario 1 less scenario 0. */
export const oneOffExpense = (whole: BusinessCase): Money => -sumOf(effectOf(whole, isOneOff)) + 0;

/** What a council decides upon: the effect on its budgets, and beside it the time that is released. */
export interface BudgetEffect {
  /** By kind and year, in øre. */
  readonly kinds: Readonly<Record<LineKind, CashFlow>>;
  /** All kinds but released time, by year in øre. */
  readonly net: CashFlow;
  /** Full-time equivalents by which budgets are lowered, and those that are released for something else, by year; not rounded. */
  readonly lowered: readonly number[];
  readonly released: readonly number[];
}

/** The effect by year, cash and released time apart, and never one in place of the other. */
export function budgetEffect(whole: BusinessCase): BudgetEffect {
  const nothing = (): number[] => Array.from({ length: whole.years }, () => 0);
  const kinds = Object.fromEntries(lineKinds.map((kind) => [kind, nothing()])) as Record<
    LineKind,
    number[]
  >;
  const net = nothing();
  // Each line is computed once, and goes into all that it is part of.
  for (const line of whole.lines)
    for (const [year, amount] of lineYears(line, whole).entries()) {
      const sums = kinds[line.kind];
      sums[year] = sumOf([sums[year] ?? 0, amount]);
      if (isMoney(line)) net[year] = sumOf([net[year] ?? 0, amount]);
    }
  return {
    ...{ kinds, net },
    lowered: fullTime(whole, 'cash'),
    released: fullTime(whole, 'time'),
  };
}

function fullTime(whole: BusinessCase, kind: LineKind): number[] {
  const hours = whole.lines
    .filter((line) => line.kind === kind)
    .map((line) => hoursByYear(line, whole));
  return Array.from(
    { length: whole.years },
    (_, year) => hours.reduce((sum, each) => sum + (each[year] ?? 0), 0) / whole.hoursPerYear,
  );
}

/** The sum of the budget year and the three that follow, in øre. */
export const overBudgetYears = (flow: CashFlow): Money => sumOf(flow.slice(0, budgetYears));
