import { type EstimateMethod, estimateTerms, type ThreePoint } from './estimate';
import { type Money, roundedShare } from './money';

/** Without the project (0), or with it (1). */
export type Scenario = 0 | 1;

/**
 * What a line is in a municipal budget: *anlæg*, *drift* once or every year, a gain that lowers a budget, time that is released
 * for something else, or a risk that money is set aside for.
 */
export const lineKinds = ['investment', 'one-off', 'running', 'cash', 'time', 'risk'] as const;
export type LineKind = (typeof lineKinds)[number];

/** How a line is computed: a quantity times a price, hours times a rate, three points, or an amount for each year. */
export const lineBases = ['quantity', 'hours', 'estimate', 'amounts'] as const;
export type LineBasis = (typeof lineBases)[number];

/** A thousandth: what shares and quantities are counted in, so that they are whole numbers. */
export const perMille = 1000;

/** What lines may hold. */
export const lineLimits = {
  lines: 200,
  /** How many lines a small project is meant to need; more are no fault. */
  smallProject: 10,
  title: 120,
  unit: 30,
  note: 500,
  /** Years of a calculation. */
  years: 40,
  /** Of anything, at most, with three decimals. */
  quantity: 1_000_000_000,
  /** Øre a year and line: 200 lines in 40 years stay below what is exact. */
  amount: 1_000_000_000_000,
} as const;

/** One line of a business case. Amounts are in øre and not below 0: the kind says which way the money goes. */
export interface CaseLine {
  readonly key: string;
  readonly title: string;
  readonly scenario: Scenario;
  readonly kind: LineKind;
  readonly basis: LineBasis;
  /** How many a full year: of `unit`, or hours. From 0, with at most three decimals. */
  readonly quantity: number;
  readonly unit: string;
  /** Øre each. */
  readonly price: Money;
  /** Øre a full year, at least, most likely and at most; null unless the basis is three points. */
  readonly points: ThreePoint | null;
  /** Øre by year of the calculation, from year 0; after the last one see {@link lineYears}. */
  readonly amounts: readonly Money[];
  /** How much of a full year counts, in per mille by year from year 0; for every basis but amounts. */
  readonly ramp: readonly number[];
  /** Per mille: of a gain what can be taken home, of a risk how likely it is; 1000 for costs. */
  readonly share: number;
}

/** What a line needs of its business case to be computed. */
export interface LineFrame {
  /** Years of the calculation, from 1; year 0 is the first. */
  readonly years: number;
  readonly method: EstimateMethod;
}

/** Whether a line comes once, unless it says when: then nothing follows after the years it names. Others go on as in the last. */
export const comesOnce = (kind: LineKind): boolean =>
  kind === 'investment' || kind === 'one-off' || kind === 'risk';

/** Whether a line brings something in. */
export const isGain = (kind: LineKind): boolean => kind === 'cash' || kind === 'time';

/** What stands for a year in a list that may be shorter: after its end nothing for what comes once, else its last again. */
function at(list: readonly number[], year: number, kind: LineKind, whole: number): number {
  if (list.length === 0) return comesOnce(kind) && year > 0 ? 0 : whole;
  return list[year] ?? (comesOnce(kind) ? 0 : (list.at(-1) ?? whole));
}

/** How much of a full year counts in a year, in per mille. */
export const rampAt = ({ ramp, kind }: Pick<CaseLine, 'ramp' | 'kind'>, year: number): number =>
  at(ramp, year, kind, perMille);

/**
 * What a line does to the difference between with and without the project, by year in øre: a cost of scenario 1 is below 0, and
 * what is spared of scenario 0 above. Each year is rounded once, to whole øre, half away from zero; before that everything is exact.
 *
 * @returns `years` amounts
 * @throws RangeError for points out of order, and for what is no amount, quantity or share
 */
export function lineYears(line: CaseLine, { years, method }: LineFrame): Money[] {
  const { kind, basis, scenario, amounts } = line;
  const way = (isGain(kind) ? 1 : -1) * (scenario === 1 ? 1 : -1);
  const share = demandWhole(isGain(kind) || kind === 'risk' ? line.share : perMille, perMille);
  const [factors, parts] = fullYear(line, method);
  return Array.from({ length: years }, (_, year) => {
    const amount =
      basis === 'amounts'
        ? roundedShare([demandWhole(at(amounts, year, kind, 0)), share], perMille)
        : roundedShare(
            [...factors, demandWhole(rampAt(line, year), perMille), share],
            parts * perMille * perMille,
          );
    return way * amount + 0;
  });
}

/** A full year of a line in øre: a product over a number of parts. */
function fullYear(
  { basis, quantity, price, points }: CaseLine,
  method: EstimateMethod,
): [readonly number[], number] {
  if (basis === 'amounts') return [[], 1];
  if (basis !== 'estimate') return [[thousandths(quantity), demandWhole(price)], perMille];
  const { min, likely, max } = points ?? { min: 0, likely: 0, max: 0 };
  if (!(min <= likely && likely <= max))
    throw new RangeError(`No three points in order: ${min}, ${likely}, ${max}`);
  const [a, m, b] = estimateTerms[method];
  return [
    [demandWhole(a * demandWhole(min) + m * demandWhole(likely) + b * demandWhole(max))],
    a + m + b,
  ];
}

/**
 * Hours that a line takes or releases by year, after what can be taken home; 0 for every basis but hours. Not rounded. What is
 * released without the project counts against it.
 */
export function hoursByYear(line: CaseLine, { years }: Pick<LineFrame, 'years'>): number[] {
  const { basis, quantity, share, kind, scenario } = line;
  return Array.from({ length: years }, (_, year) =>
    basis === 'hours' && isGain(kind)
      ? ((scenario === 1 ? 1 : -1) * (quantity * rampAt(line, year) * share)) / perMille ** 2 + 0
      : 0,
  );
}

/** A quantity in thousandths. @throws RangeError for one below 0, or with more decimals than three */
export function thousandths(quantity: number): number {
  const count = Math.round(quantity * perMille);
  if (!(quantity >= 0) || !Number.isSafeInteger(count) || count / perMille !== quantity)
    throw new RangeError(`No quantity: ${quantity}`);
  return count;
}

function demandWhole(value: number, most = Number.MAX_SAFE_INTEGER): number {
  if (!Number.isSafeInteger(value) || value < 0 || value > most)
    throw new RangeError(`No whole number from 0 to ${most}: ${value}`);
  return value;
}
