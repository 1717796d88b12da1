import type { Answer, AnswerState } from './answers';
import { add, compare, divide, exact, type Exact, exactZero, multiply, toNumber } from './exact';
import type { JsonObject } from './json';
import { clampTo, exactRange, moveToRange, nearestToZero } from './frame';
import { wordOf } from './option-values';
import { asksForAnswer, contributionOf, coverageOf, readAnswer } from './reading';
import { roundExact, type Rounding } from './rounding';
import { type Scale, scaleRange, type ValueRange } from './scale';
import type { Contribution } from './score';

/** What an answer counts that gives no value of its own, in words that options of plugins share. */
export interface AnswerPolicy {
  readonly notApplicable: 'excluded' | 'maximum';
  /** `zero` is the number 0, or the end of the scale nearest to it. */
  readonly unanswered: 'excluded' | 'zero';
  readonly dontKnow: 'excluded' | 'zero';
}

/** Reads the three policies from resolved options of the same names. */
export function answerPolicyOf(options: JsonObject): AnswerPolicy {
  return {
    notApplicable: wordOf(options['notApplicable'], ['excluded', 'maximum']),
    unanswered: wordOf(options['unanswered'], ['excluded', 'zero']),
    dontKnow: wordOf(options['dontKnow'], ['excluded', 'zero']),
  };
}

/** What one answer brings into a score. */
export interface CountedAnswer {
  /** On the scale's own range; null where it does not count. */
  readonly value: Exact | null;
  /** Why it does not count, or counts by policy; null for an answer's own value. */
  readonly reason: string | null;
  readonly answered: boolean;
  /** Whether the question asked for an answer: not when hidden or not applicable. */
  readonly asked: boolean;
}

/** What an answer counts under a policy. A value that is no answer on its scale counts as none. */
export function countAnswer(scale: Scale, answer: Answer, policy: AnswerPolicy): CountedAnswer {
  const { state, value } = readAnswer(scale, answer);
  return {
    value: value ?? replacementFor(state, scale, policy),
    reason: state === 'answered' ? null : state,
    answered: state === 'answered',
    asked: asksForAnswer(state),
  };
}

function replacementFor(state: AnswerState, scale: Scale, policy: AnswerPolicy): Exact | null {
  const range = exactRange(scaleRange(scale));
  switch (state) {
    case 'answered':
    case 'hidden':
      return null;
    case 'not-applicable':
      return policy.notApplicable === 'maximum' ? range.max : null;
    case 'unanswered':
      return policy.unanswered === 'zero' ? nearestToZero(range) : null;
    case 'dont-know':
      return policy.dontKnow === 'zero' ? nearestToZero(range) : null;
  }
}

/** A value and how much it counts. */
export interface WeightedValue {
  readonly value: Exact;
  /** ≥ 0. */
  readonly weight: Exact;
}

/** Σ w·v / Σ w; undefined where nothing weighs anything. */
export function weightedMean(rows: readonly WeightedValue[]): Exact | undefined {
  let [total, weights] = [exactZero, exactZero];
  for (const { value, weight } of rows) {
    total = add(total, multiply(weight, value));
    weights = add(weights, weight);
  }
  return weights.n === 0n ? undefined : divide(total, weights);
}

/** One row of an explained mean. */
export interface MeanRow {
  /** The node it comes from. */
  readonly key: string;
  /** ≥ 0. */
  readonly weight: number;
  /** On the row's own range; null where it does not count. */
  readonly value: Exact | null;
  readonly range: ValueRange;
  /** Why it does not count, or counts by policy; null for a value of its own. */
  readonly reason: string | null;
  readonly inputs?: Contribution['inputs'];
}

/** A mean and its explanation. */
export interface ExplainedMean {
  /** Not rounded; null where nothing counts. */
  readonly value: Exact | null;
  readonly contributions: readonly Contribution[];
}

/**
 * The weighted mean of rows, each first moved to the range `to`, with a line a row: what went in, its
 * weight, how much of the mean it makes up, or why it was left out.
 *
 * @param rule the code of the rule that the lines name
 */
export function explainedMean(
  rule: string,
  rows: readonly MeanRow[],
  to: ValueRange,
): ExplainedMean {
  const target = exactRange(to);
  const entered = rows.map((row) => ({
    row,
    weight: exact(row.weight),
    value: row.value && moveToRange(row.value, exactRange(row.range), target),
  }));
  const counted = entered.flatMap(({ value, weight }) => (value ? [{ value, weight }] : []));
  const mean = weightedMean(counted) ?? null;
  const weights = counted.reduce((sum, { weight }) => add(sum, weight), exactZero);
  const contributions = entered.map(({ row, weight, value }): Contribution => {
    const { key, reason, inputs } = row;
    const line = (
      state: Contribution['state'],
      effect: number | null,
      why: string | null,
    ): Contribution => {
      const number = value && toNumber(value);
      const plain = { key, rule, state, value: number, weight: row.weight, effect, reason: why };
      return inputs ? { ...plain, inputs } : plain;
    };
    if (!value) return line('left-out', null, reason ?? 'no-score');
    if (row.weight === 0) return line('left-out', null, 'weight-zero');
    const effect = toNumber(divide(multiply(value, weight), weights));
    return line(reason === null ? 'counted' : 'replaced', effect, reason);
  });
  return { value: mean, contributions };
}

/** The value as it is shown: rounded once, never past the ends of its range. */
export function shownWithin(value: Exact, rounding: Rounding, range: ValueRange): number {
  // `|| 0`: zero is never negative.
  return toNumber(clampTo(roundExact(value, rounding), exactRange(range))) || 0;
}

/** The line that says what was rounded; undefined where nothing was. */
export function roundingLine(
  key: string,
  value: Exact,
  shown: number,
  rounding: Rounding,
): Contribution | undefined {
  const number = toNumber(value) || 0;
  if (number === shown) return undefined;
  const inputs = { exact: number, mode: rounding.mode, place: rounding.place };
  return contributionOf(key, 'rounding', 'applied', { value: shown, inputs });
}

/** Whether a smaller share was answered than is required, compared as fractions. */
export function belowCoverage(answered: number, asked: number, required: Exact): boolean {
  return compare(exact(answered), multiply(required, exact(asked))) < 0;
}

/** The line that says how many answers there are and how many are required. */
export function coverageLine(
  key: string,
  answered: number,
  asked: number,
  required: Exact,
): Contribution {
  return contributionOf(key, 'minimum-coverage', 'left-out', {
    value: coverageOf(answered, asked),
    reason: 'coverage-below-minimum',
    inputs: {
      answered,
      expected: asked,
      required: required.d === 1n ? `${required.n}` : `${required.n}/${required.d}`,
    },
  });
}
