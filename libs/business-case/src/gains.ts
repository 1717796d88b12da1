import { amountIn, type BenefitForm, promisedYearly } from '@erfa/domain';
import { type BusinessCase, effectOf, type LineFilter } from './business-case';
import { type CaseLine, lineYears } from './case-line';
import { type Money, sumOf } from './money';

/**
 * Whether a line can carry a benefit in money: a gain in money with the project, or what runs without the project and is spared.
 * What is spared once is no benefit a year.
 */
export const carriesGain = ({ kind, scenario }: Pick<CaseLine, 'kind' | 'scenario'>): boolean =>
  scenario === 1 ? kind === 'cash' : kind === 'running';

/** Lines that a full year's gain is the sum of: those that carry one, and gains in money that are lost with the project. */
const isYearlyGain: LineFilter = (line) => carriesGain(line) || line.kind === 'cash';

/** What a business case gains in money in a full year, in øre: that of the last year it is calculated for, scenario 1 less scenario 0. */
export const yearlyGain = (whole: BusinessCase): Money => effectOf(whole, isYearlyGain).at(-1) ?? 0;

/** Of a benefit what is held against the lines of a business case. */
export type CarriedBenefit = Pick<
  BenefitForm,
  'kind' | 'lineId' | 'amounts' | 'amountsContinue'
> & { readonly id: string };

/** A budget year in which a line and the benefits it carries say something else; øre. */
export interface GainDifference {
  readonly year: number;
  readonly line: Money;
  readonly benefits: Money;
}

/** A line with the benefits that it carries. */
export interface CarryingLine {
  readonly lineId: string;
  readonly benefitIds: readonly string[];
  /** None where they agree in every year that is calculated. */
  readonly differences: readonly GainDifference[];
}

/** The benefits in money of a project held against the lines of its business case. */
export interface GainsBeside {
  readonly carried: readonly CarryingLine[];
  /** Benefits in money that no line carries, by id. */
  readonly withoutLine: readonly string[];
  /** Lines that gain something and carry no benefit, by key: nobody has said yes to them. */
  readonly withoutBenefit: readonly string[];
  /** What the benefits promise in a full year, in øre; null without any that has an amount. */
  readonly promised: Money | null;
  /** What the lines gain in a full year, in øre; null without any line that gains something. */
  readonly inCase: Money | null;
}

/**
 * Holds benefits in money against the lines that carry them, year by year of the calculation. A line may carry several benefits,
 * whose amounts are then added up. Nothing here is a fault: a case may count what nobody owns yet, and a benefit what is not
 * calculated yet.
 * @param firstYear the budget year that year 0 of the calculation is
 */
export function gainsBeside(
  whole: BusinessCase,
  firstYear: number,
  benefits: readonly CarriedBenefit[],
): GainsBeside {
  const money = benefits.filter(({ kind }) => kind === 'money');
  const lines = new Map(whole.lines.map((line) => [line.key, line]));
  const groups = Map.groupBy(money, ({ lineId }) =>
    lineId !== null && lines.has(lineId) ? lineId : '',
  );
  const gaining = whole.lines.filter(
    (line) => carriesGain(line) && lineYears(line, whole).some((amount) => amount > 0),
  );
  return {
    carried: whole.lines.flatMap((line) => {
      const own = groups.get(line.key) ?? [];
      return own.length === 0
        ? []
        : [
            {
              lineId: line.key,
              benefitIds: own.map(({ id }) => id),
              differences: differences(whole, line, firstYear, own),
            },
          ];
    }),
    withoutLine: (groups.get('') ?? []).map(({ id }) => id),
    withoutBenefit: gaining.map(({ key }) => key).filter((key) => !groups.has(key)),
    promised: money.some(({ amounts }) => amounts.length > 0)
      ? sumOf(money.map(promisedYearly))
      : null,
    inCase: gaining.length === 0 ? null : yearlyGain(whole),
  };
}

function differences(
  whole: BusinessCase,
  line: CaseLine,
  firstYear: number,
  own: readonly CarriedBenefit[],
): GainDifference[] {
  // A line that was made a cost or released time carries no money any longer.
  const amounts = carriesGain(line) ? lineYears(line, whole) : [];
  return Array.from({ length: whole.years }, (_, at) => ({
    year: firstYear + at,
    line: amounts[at] ?? 0,
    benefits: sumOf(own.map((benefit) => amountIn(benefit, firstYear + at))),
  })).filter((year) => year.line !== year.benefits);
}

/** Whether benefits and lines say the same in everything. */
export const gainsAgree = (beside: GainsBeside): boolean =>
  beside.withoutLine.length === 0 &&
  beside.withoutBenefit.length === 0 &&
  beside.carried.every((line) => line.differences.length === 0);

/** Amounts of a line that says what a benefit does, in øre by year of the calculation. */
export const amountsOfBenefit = (
  benefit: Pick<BenefitForm, 'amounts' | 'amountsContinue'>,
  firstYear: number,
  years: number,
): Money[] => Array.from({ length: years }, (_, at) => amountIn(benefit, firstYear + at));

/**
 * What a benefit says that a line carries: the years from the first with an amount until it stays the same, whereupon the last goes
 * on. @param most how many years a benefit may name; what comes after them goes on as in the last
 */
export function amountsOfLine(
  whole: BusinessCase,
  line: CaseLine,
  firstYear: number,
  most: number,
): { year: number; amount: Money }[] {
  const years = lineYears(line, whole).map((amount, at) => ({ year: firstYear + at, amount }));
  const first = years.findIndex(({ amount }) => amount !== 0);
  if (first < 0) return [];
  const last = years.at(-1)?.amount;
  const steady = years.findLastIndex(({ amount }) => amount !== last) + 1;
  return years.slice(first, Math.max(steady, first) + 1).slice(0, most);
}
