import { type BusinessCase, isMoney, isOneOff } from './business-case';
import { type CaseLine, type LineKind, lineYears } from './case-line';
import { type Money, sumOf } from './money';

/** What became of one line, by year of the calculation from year 0, in øre as effects: costs below 0. Null is not known yet. */
export interface ActualLine {
  readonly key: string;
  readonly amounts: readonly (Money | null)[];
}

/** Decided beside what became, of the years that both are known of. Money in øre. */
export interface Outcome {
  readonly decided: Money;
  readonly became: Money;
  /** Became less decided: below 0 is worse for the budget. */
  readonly difference: Money;
  /** The difference in per cent of what was decided, whichever way the money goes; null where nothing was. */
  readonly percent: number | null;
}

/** One year of a line; null where it is not known what became. */
export interface OutcomeYear {
  readonly decided: Money;
  readonly became: Money | null;
  readonly difference: Money | null;
}

/** A line as decided and as it became. */
export interface LineOutcome extends Outcome {
  readonly key: string;
  readonly years: readonly OutcomeYear[];
  /** In how many years it is known what became. */
  readonly known: number;
}

/** A year of all lines that move money. */
export interface YearOutcome extends Outcome {
  /** What was decided for the year in all lines, those that nobody knows yet among them. */
  readonly decidedInAll: Money;
  /** Lines with something decided for the year of which it is not known what became. */
  readonly unknown: number;
}

/** A business case as decided against as it became. */
export interface CaseOutcome {
  readonly lines: readonly LineOutcome[];
  readonly years: readonly YearOutcome[];
  /** Over all years and lines of which it is known what became; null where that is not known of any line that moves money. */
  readonly total: Outcome | null;
}

/** The difference in per cent of what was decided: (became − decided) · 100 / |decided|. Null where nothing was decided. */
export function outcomeOf(decided: Money, became: Money): Outcome {
  const difference = sumOf([became, -decided]) + 0;
  const percent = decided === 0 ? null : (difference * 100) / Math.abs(decided) + 0;
  return { decided, became, difference, percent };
}

/**
 * Compares the case that was decided with what became of it, line by line and year by year. A sum holds only years and lines of
 * which it is known what became, on both sides, so that a year which is not over makes nothing look cheaper than it was. Released
 * time has a line and is in no sum.
 * @param actual what became, by the line's key
 * @param further lines that came and were never decided: nothing was decided for them
 * @throws RangeError for an amount that is no whole number of øre
 */
export function caseOutcome(
  decided: BusinessCase,
  actual: readonly ActualLine[],
  further: readonly Pick<CaseLine, 'key' | 'kind'>[] = [],
): CaseOutcome {
  const became = new Map(actual.map(({ key, amounts }) => [key, amounts]));
  const nothing = Array.from({ length: decided.years }, () => 0);
  const rows = [
    ...decided.lines.map((line) => ({ line, flow: lineYears(line, decided) })),
    ...further.map((line) => ({ line, flow: nothing })),
  ].map(({ line, flow }) => ({
    moves: isMoney(line),
    outcome: lineOutcome(line.key, flow, became.get(line.key) ?? []),
  }));
  const money = rows.filter(({ moves }) => moves).map(({ outcome }) => outcome);
  return {
    lines: rows.map(({ outcome }) => outcome),
    years: nothing.map((_, year) => yearOutcome(money, year)),
    total: money.some(({ known }) => known > 0) ? joined(money) : null,
  };
}

function lineOutcome(
  key: string,
  flow: readonly Money[],
  amounts: readonly (Money | null)[],
): LineOutcome {
  const years = flow.map((decided, year): OutcomeYear => {
    const became = amounts[year] ?? null;
    return {
      ...{ decided, became },
      difference: became === null ? null : sumOf([became, -decided]) + 0,
    };
  });
  const known = years.filter(({ became }) => became !== null);
  return {
    ...{ key, years, known: known.length },
    ...outcomeOf(
      sumOf(known.map(({ decided }) => decided)),
      sumOf(known.map(({ became }) => became ?? 0)),
    ),
  };
}

const joined = (outcomes: readonly Outcome[]): Outcome =>
  outcomeOf(
    sumOf(outcomes.map(({ decided }) => decided)),
    sumOf(outcomes.map(({ became }) => became)),
  );

function yearOutcome(lines: readonly LineOutcome[], year: number): YearOutcome {
  const cells = lines.flatMap((line) => line.years[year] ?? []);
  const known = cells.filter(({ became }) => became !== null);
  return {
    ...outcomeOf(
      sumOf(known.map(({ decided }) => decided)),
      sumOf(known.map(({ became }) => became ?? 0)),
    ),
    decidedInAll: sumOf(cells.map(({ decided }) => decided)),
    unknown: cells.filter(({ became, decided }) => became === null && decided !== 0).length,
  };
}

/** What became of a line in the budget years that it is known of, in øre as effects. */
export interface KnownLine {
  readonly key: string;
  /** As the line was decided, or what came without having been decided is. */
  readonly kind: LineKind;
  readonly amounts: readonly { readonly year: number; readonly amount: Money }[];
}

/**
 * What a project is expected to cost once, in øre, above 0 for an expense: what became of each line and year that it is known of,
 * and what is calculated for all others. What was decided and is calculated no longer, or came without having been decided, counts
 * as far as it is known.
 * @param firstYear the budget year that year 0 of the calculation is
 */
export function expectedExpense(
  now: BusinessCase,
  firstYear: number,
  known: readonly KnownLine[],
): Money {
  const became = new Map(known.map((line) => [line.key, line]));
  const standing = new Set(now.lines.map(({ key }) => key));
  const amountsOf = ({ amounts }: KnownLine): Money[] => amounts.map(({ amount }) => amount);
  const planned = now.lines.filter(isOneOff).flatMap((line) => {
    const own = became.get(line.key);
    const years = new Set(own?.amounts.map(({ year }) => year));
    const open = lineYears(line, now).filter((_, at) => !years.has(firstYear + at));
    return [...open, ...(own ? amountsOf(own) : [])];
  });
  const further = known.filter((line) => !standing.has(line.key) && isOneOff(line));
  return -sumOf([...planned, ...further.flatMap(amountsOf)]) + 0;
}
