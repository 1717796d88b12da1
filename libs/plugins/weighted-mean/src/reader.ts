import {
  type Answer,
  type AnswerSheet,
  answerTo,
  type AnswerValue,
  measure,
  toNumber,
} from '@erfa/scoring-sdk';
import { type FastKernel, isWhole } from './fast-kernel';
import { row, stateOfAnswer } from './ledger';
import type { Plan, PlanNode } from './plan';

/** Writes states and scaled values of questions; false where a value is finer than the unit. */
export interface Reader {
  /** The answer to one question, by its place. */
  readonly answer: (
    at: number,
    answer: Answer,
    states: Uint8Array,
    values: Float64Array,
  ) => boolean;
  /** All answers of a sheet. */
  readonly sheet: (sheet: AnswerSheet, states: Uint8Array, values: Float64Array) => boolean;
}

/** Compiles the reading of a plan's questions into the fast kernel's numbers. */
export function readerOf(plan: Plan, fast: FastKernel): Reader {
  const questions = plan.nodes.slice(0, plan.questions);
  const keys = questions.map((node) => node.key);
  const scaled = questions.map((node) => scaledValueOf(node, fast.unit));
  const answer: Reader['answer'] = (at, given, states, values) => {
    values[at] = 0;
    if (given.state !== 'answered') {
      states[at] = stateOfAnswer(given);
      return true;
    }
    const value = scaled[at]?.(given.value);
    if (value === undefined) return false;
    // A value that is no answer on its scale counts as none: the function stays total.
    if (Number.isNaN(value)) {
      states[at] = row.unanswered;
    } else {
      states[at] = row.counted;
      values[at] = value;
    }
    return true;
  };
  return {
    answer,
    sheet: ({ answers }, states, values) => {
      for (let at = 0; at < keys.length; at += 1) {
        if (!answer(at, answerTo(answers, keys[at] as string), states, values)) return false;
      }
      return true;
    },
  };
}

/** An answer's value times the unit; NaN for what is no answer, undefined for what is too fine. */
function scaledValueOf(node: PlanNode, unit: number): (value: AnswerValue) => number | undefined {
  const { scale } = node;
  if (!scale) return () => NaN;
  if (scale.kind === 'steps') {
    const known = new Map<AnswerValue, number>(
      scale.steps.map(({ value }) => [value, Math.round(value * unit)]),
    );
    return (value) => known.get(value) ?? NaN;
  }
  return (value) => {
    const result = measure(scale, value);
    if (!result.ok) return NaN;
    const number = toNumber(result.value);
    return isWhole(number, unit) ? Math.round(number * unit) : undefined;
  };
}
