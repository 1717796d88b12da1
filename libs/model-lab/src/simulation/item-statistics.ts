import { type ItemColumn, itemStates } from './item-table';
import { correlation, ranked, rankCorrelation, scratchFor } from './rank-correlation';
import type { ScaleStep } from './scale-steps';

/** Statistics of how answers hang together are given over so many sheets or more. */
export const fewestForStatistics = 12;
/** From this rank correlation on, over {@link fewestForSame} or more, two questions say much the same. */
export const sameFrom = 0.9;
export const fewestForSame = 20;

/** One step of a question and how many chose it. */
export interface StepCount extends ScaleStep {
  readonly count: number;
}

/** What the answers to one question look like. Counts are exact. */
export interface ItemStatistics {
  readonly key: string;
  readonly dimension: string;
  /** Who was asked: all but those it was hidden from. */
  readonly asked: number;
  readonly answered: number;
  readonly notApplicable: number;
  readonly dontKnow: number;
  readonly unanswered: number;
  /** Of those that answered, how many at the lowest and at the highest value of the scale. */
  readonly floor: number;
  readonly ceiling: number;
  /** Counts by step, lowest first; null on scales that are not answered in steps. */
  readonly steps: readonly StepCount[] | null;
  /**
   * Corrected item–rest correlation: how the answer goes with the mean of the other answers in its
   * dimension, all on 0 to 1, itself left out (J. C. Nunnally and I. H. Bernstein, "Psychometric Theory",
   * 3rd ed., 1994, ch. 8). Null with fewer than {@link fewestForStatistics}, or where nothing varies.
   */
  readonly discrimination: number | null;
}

/** Item statistics of every question, in the order of the model. */
export function itemStatistics(columns: readonly ItemColumn[]): readonly ItemStatistics[] {
  const sums = dimensionSums(columns);
  return columns.map((column) => {
    const { question, dimension, states, values, steps, chosen } = column;
    const state = (wanted: (typeof itemStates)[number]): number =>
      states.filter((is) => is === itemStates.indexOf(wanted)).length;
    const at = (place: number): number => values.filter((value) => value === place).length;
    return {
      key: question.key,
      dimension,
      asked: states.length - state('hidden'),
      answered: state('answered'),
      notApplicable: state('not-applicable'),
      dontKnow: state('dont-know'),
      unanswered: state('unanswered'),
      floor: at(0),
      ceiling: at(1),
      steps:
        steps?.map((step, place) => ({
          ...step,
          count: chosen.filter((one) => one === place).length,
        })) ?? null,
      discrimination: discriminationOf(column, sums.get(dimension)),
    };
  });
}

interface Sums {
  readonly total: Float64Array;
  readonly count: Float64Array;
}

function dimensionSums(columns: readonly ItemColumn[]): ReadonlyMap<string, Sums> {
  const sums = new Map<string, Sums>();
  for (const { dimension, values } of columns) {
    const found = sums.get(dimension) ?? {
      total: new Float64Array(values.length),
      count: new Float64Array(values.length),
    };
    sums.set(dimension, found);
    values.forEach((value, row) => {
      if (Number.isNaN(value)) return;
      found.total[row] = (found.total[row] ?? 0) + value;
      found.count[row] = (found.count[row] ?? 0) + 1;
    });
  }
  return sums;
}

function discriminationOf({ values }: ItemColumn, sums: Sums | undefined): number | null {
  if (!sums) return null;
  const rest = Float64Array.from(values, (value, row) => {
    const others = (sums.count[row] ?? 0) - 1;
    return Number.isNaN(value) || others < 1 ? NaN : ((sums.total[row] ?? 0) - value) / others;
  });
  const pairs = rest.filter((value) => !Number.isNaN(value)).length;
  return pairs < fewestForStatistics ? null : correlation(values, rest);
}

/** Questions that are held against all others before somebody else gets a turn. */
const rowsAtOnce = 32;

/** Two questions whose answers rank municipalities nearly alike. */
export interface SamePair {
  readonly first: string;
  readonly second: string;
  readonly rho: number;
  readonly n: number;
}

/**
 * Questions that say much the same: pairs with a rank correlation of {@link sameFrom} or more over at
 * least {@link fewestForSame} sheets that answer both. That two go together does not say that one is
 * superfluous. Questions that got their answers from the same old one go together because of that, and are left out.
 *
 * @param sources of each question, the old ones whose answers reached it
 * @param between called now and then, since a large model has millions of pairs; throws to stop
 * @param most how many pairs to return at most, the nearest first
 */
export async function samePairs(
  columns: readonly ItemColumn[],
  sources: ReadonlyMap<string, readonly string[]> = new Map(),
  between: () => Promise<void> = () => Promise.resolve(),
  most = 50,
): Promise<readonly SamePair[]> {
  const lists = columns.map(({ values }) => ranked(values));
  const scratch = scratchFor(Math.max(1, ...lists.map(({ different }) => different)));
  const found: SamePair[] = [];
  for (let i = 0; i < lists.length; i += 1) {
    if (i % rowsAtOnce === 0) await between();
    for (let j = i + 1; j < lists.length; j += 1) {
      const [a, b] = [lists[i], lists[j]];
      if (!a || !b || a.different < 2 || b.different < 2) continue;
      const [first, second] = [columns[i]?.question.key ?? '', columns[j]?.question.key ?? ''];
      const others = sources.get(second) ?? [];
      if (sources.get(first)?.some((key) => others.includes(key))) continue;
      const { rho, n } = rankCorrelation(a, b, scratch);
      if (rho === null || rho < sameFrom || n < fewestForSame) continue;
      found.push({ first, second, rho, n });
    }
  }
  return found.toSorted((a, b) => b.rho - a.rho).slice(0, most);
}

/** How much the questions of a dimension go together. */
export interface Consistency {
  readonly dimension: string;
  /** Null with fewer than two questions that vary, or fewer than {@link fewestForStatistics} sheets. */
  readonly alpha: number | null;
  /** Sheets that answer every question counted. */
  readonly n: number;
  readonly questions: number;
}

/**
 * Cronbach's alpha of each dimension, `k / (k − 1) · (1 − Σ s²ᵢ / s²)` with the variances of the _k_ questions
 * and of their sum, each on 0 to 1, over the sheets that answer all of them (L. J. Cronbach, "Coefficient
 * alpha and the internal structure of tests", Psychometrika 16, 1951). It presumes questions that show
 * one and the same thing and says nothing of whether they do: it rises with their number, and a dimension
 * that gathers different things may rightly be low (K. Sijtsma, "On the use, the misuse, and the very
 * limited usefulness of Cronbach's alpha", Psychometrika 74, 2009).
 */
export function consistencies(columns: readonly ItemColumn[]): readonly Consistency[] {
  return [...Map.groupBy(columns, ({ dimension }) => dimension)].map(([dimension, own]) => {
    const rows = [...(own[0]?.values.keys() ?? [])].filter((row) =>
      own.every(({ values }) => !Number.isNaN(values[row] ?? NaN)),
    );
    const questions = own.length;
    const plain = { dimension, n: rows.length, questions };
    if (questions < 2 || rows.length < fewestForStatistics) return { ...plain, alpha: null };
    const parts = own.map(({ values }) => variance(rows.map((row) => values[row] ?? 0)));
    const whole = variance(
      rows.map((row) => own.reduce((sum, { values }) => sum + (values[row] ?? 0), 0)),
    );
    if (whole < 1e-12) return { ...plain, alpha: null };
    const sum = parts.reduce((all, part) => all + part, 0);
    return { ...plain, alpha: (questions / (questions - 1)) * (1 - sum / whole) };
  });
}

/** The variance of a sample: about its mean, over one less than there are. */
function variance(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
}
