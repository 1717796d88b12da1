import {
  answerTo,
  type AnswerSheet,
  type AnswerValue,
  isScored,
  measure,
  type Model,
  type QuestionNode,
  questionsOf,
  type Scale,
  scaleOf,
  scaleRange,
  toNumber,
} from '@erfa/scoring-sdk';
import { dimensionsOf } from './mixed-sheets';
import { type ScaleStep, stepOf, stepsOf } from './scale-steps';

/** States of answers as small numbers, by place. */
export const itemStates = [
  'unanswered',
  'answered',
  'not-applicable',
  'dont-know',
  'hidden',
] as const;

/** What was answered to one question, sheet by sheet. */
export interface ItemColumn {
  readonly question: QuestionNode;
  /** Key of the node directly below the model that it belongs to. */
  readonly dimension: string;
  /** Places in {@link itemStates}. */
  readonly states: Uint8Array;
  /** What answers count, 0 for the scale's lowest value and 1 for its highest; NaN where not answered. */
  readonly values: Float64Array;
  /** Null on scales that are not answered in steps. */
  readonly steps: readonly ScaleStep[] | null;
  /** Places in `steps`; −1 where not answered. */
  readonly chosen: Int16Array;
}

interface Read {
  readonly value: number;
  readonly step: number;
}

/** Reads sheets question by question; questions in text, which count nothing, are left out. */
export function itemColumns(model: Model, sheets: readonly AnswerSheet[]): readonly ItemColumn[] {
  const dimensions = dimensionsOf(model);
  return questionsOf(model).flatMap((question) => {
    const scale = scaleOf(model, question);
    if (!scale || !isScored(model, question)) return [];
    const steps = stepsOf(scale);
    const read = readerOf(scale, steps);
    const values = new Float64Array(sheets.length).fill(NaN);
    const chosen = new Int16Array(sheets.length).fill(-1);
    const states = Uint8Array.from(sheets, ({ answers }, row) => {
      const answer = answerTo(answers, question.key);
      if (answer.state !== 'answered') return itemStates.indexOf(answer.state);
      const { value, step } = read(answer.value);
      // What is no answer on its scale is none.
      if (Number.isNaN(value)) return 0;
      values[row] = value;
      chosen[row] = step;
      return 1;
    });
    const dimension = dimensions.get(question.key) ?? model.key;
    return [{ question, dimension, states, values, steps, chosen }];
  });
}

/** Different answers to one question that are remembered: mostly there are few. */
const remembered = 200;

function readerOf(scale: Scale, steps: readonly ScaleStep[] | null): (value: AnswerValue) => Read {
  const { min, max } = scaleRange(scale);
  const known = new Map<AnswerValue, Read>();
  return (value) => {
    const found = known.get(value);
    if (found) return found;
    const result = measure(scale, value);
    const place = (counts: number): number => (max > min ? (counts - min) / (max - min) : 0);
    const read = {
      value: result.ok ? place(toNumber(result.value)) : NaN,
      step: steps ? stepOf(scale, steps, value) : -1,
    };
    if (known.size < remembered) known.set(value, read);
    return read;
  };
}
