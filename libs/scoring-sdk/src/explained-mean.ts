import type { Answer } from './answers';
import { add, compare, divide, exact, type Exact, exactZero, multiply, toNumber } from './exact';
import type { JsonObject } from './json';
import { clampTo, exactRange, nearestToZero, onRange, weightedMean } from './means';
import { measure } from './measure';
import { wordOf } from './option-values';
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
  const result = answer.state === 'answered' ? measure(scale, answer.value) : undefined;
  if (result?.ok) return { value: result.value, reason: null, answered: true, asked: true };
  const range = exactRange(scaleRange(scale));
  const state = answer.state === 'answered' ? 'unanswered' : answer.state;
  const plain = { reason: state, answered: false };
  switch (state) {
    case 'hidden':
      return { ...plain, value: null, asked: false };
    case 'not-applicable': {
      const value = policy.notApplicable === 'maximum' ? range.max : null;
      return { ...plain, value, asked: false };
    }
    case 'unanswered':
    case 'dont-know': {
      const word = state === 'unanswered' ? policy.unanswered : policy.dontKnow;
      return { ...plain, value: word === 'zero' ? nearestToZero(range) : null, asked: true };
    }
  }
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
    value: row.value && onRange(row.value, exactRange(row.range), target),
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
  const plain = { weight: null, effect: null, reason: null };
  return { key, rule: 'rounding', state: 'applied', value: shown, ...plain, inputs };
}

/** Answered over asked, 0–1; 1 where nothing is asked. */
export function coverageOf(answered: number, asked: number): number {
  return asked === 0 ? 1 : answered / asked;
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
  return {
    key,
    rule: 'minimum-coverage',
    state: 'left-out',
    value: coverageOf(answered, asked),
    weight: null,
    effect: null,
    reason: 'coverage-below-minimum',
    inputs: {
      answered,
      expected: asked,
      required: required.d === 1n ? `${required.n}` : `${required.n}/${required.d}`,
    },
  };
}
