import type { AnswerValue } from './answers';
import { exact, type Exact, multiply, toNumber } from './exact';
import { clampTo, exactRange, moveToRange } from './frame';
import { answerFault, measure } from './measure';
import { type Rounding, roundExact } from './rounding';
import { type Scale, scaleRange } from './scale';

/**
 * How an answer is carried to another scale when a model's next version asks on another one.
 * - `proportional`: to the same place between the ends, `c + (v − a) / (b − a) · (d − c)` from [a, b] to
 *   [c, d], rounded as declared
 * - `clamp`: the same number, or the end of the new scale that it lies beyond
 * - `table`: as the model's author says, answer by answer; what is not named is not carried
 * - `reset`: not at all
 */
export type RescaleRule =
  | { readonly method: 'proportional'; readonly rounding: Rounding }
  | { readonly method: 'clamp' }
  | {
      readonly method: 'table';
      readonly rows: readonly { readonly from: AnswerValue; readonly to: AnswerValue }[];
    }
  | { readonly method: 'reset' };

/**
 * An answer on one scale as an answer on another. The first three methods are those of CISO Assistant
 * (`rule_of_three`, clamp, reset), which rounds a half to the even digit without saying so: here the
 * mode is part of the rule.
 *
 * @returns null where the question has to be answered anew: the rule says so, the value is no answer on
 * the old scale, or what comes out is none on the new one
 */
export function rescaleAnswer(
  from: Scale,
  to: Scale,
  answer: AnswerValue,
  rule: RescaleRule,
): AnswerValue | null {
  if (answerFault(from, answer) !== undefined) return null;
  const carried = carry(from, to, answer, rule);
  return carried !== null && answerFault(to, carried) === undefined ? carried : null;
}

function carry(from: Scale, to: Scale, answer: AnswerValue, rule: RescaleRule): AnswerValue | null {
  if (rule.method === 'reset') return null;
  if (rule.method === 'table') {
    const row = rule.rows.find((candidate) => isSame(candidate.from, answer));
    return row ? row.to : null;
  }
  const counted = measure(from, answer);
  if (!counted.ok) return null;
  const target = exactRange(scaleRange(to));
  const value =
    rule.method === 'clamp'
      ? clampTo(counted.value, target)
      : roundExact(moveToRange(counted.value, exactRange(scaleRange(from)), target), rule.rounding);
  return answerCounting(to, value);
}

/** The answer that counts a value, on scales that are answered by what they count; null on others. */
function answerCounting(scale: Scale, value: Exact): number | null {
  switch (scale.kind) {
    case 'range':
    case 'steps':
      return toNumber(value);
    case 'share':
      return toNumber(scale.counts === 'share' ? multiply(value, exact(100)) : value);
    default:
      return null;
  }
}

function isSame(one: AnswerValue, other: AnswerValue): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return one === other;
  const keys = new Set<unknown>(other);
  return one.length === other.length && one.every((key) => keys.has(key));
}
