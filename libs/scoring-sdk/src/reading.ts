import type { Answer, AnswerState } from './answers';
import { add, exact, type Exact, multiply, subtract } from './exact';
import { measure } from './measure';
import { type Scale, scaleRange } from './scale';
import type { Contribution, ContributionState } from './score';

/** An answer as a plugin reads it: its state, and what it counts on its scale. */
export interface AnswerReading {
  readonly state: AnswerState;
  /** What it counts; null exactly when the state is not `answered`. */
  readonly value: Exact | null;
}

/** Reads an answer. A value that is no answer on the scale counts as none, so that reading is total. */
export function readAnswer(scale: Scale, answer: Answer): AnswerReading {
  if (answer.state !== 'answered') return { state: answer.state, value: null };
  const result = measure(scale, answer.value);
  return result.ok
    ? { state: 'answered', value: result.value }
    : { state: 'unanswered', value: null };
}

/** The value that lies a share, 0–1, of the way up a scale: `min + share · (max − min)`. */
export function valueAt(scale: Scale, share: Exact): Exact {
  const { min, max } = scaleRange(scale);
  return add(exact(min), multiply(share, subtract(exact(max), exact(min))));
}

/** Whether a question in this state asks for an answer: hidden and not applicable ones do not. */
export function asksForAnswer(state: AnswerState): boolean {
  return state !== 'hidden' && state !== 'not-applicable';
}

/** Coverage, 0–1: answered questions over those that ask for an answer; 1 where none asks. */
export function coverageOf(answered: number, asked: number): number {
  return asked === 0 ? 1 : answered / asked;
}

/** A contribution in which everything that is not said is null. */
export function contributionOf(
  key: string,
  rule: string,
  state: ContributionState,
  rest: Partial<Pick<Contribution, 'value' | 'weight' | 'effect' | 'reason' | 'inputs'>> = {},
): Contribution {
  return { key, rule, state, value: null, weight: null, effect: null, reason: null, ...rest };
}
