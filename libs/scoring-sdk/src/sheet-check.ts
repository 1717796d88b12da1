import type { Answers, AnswerSheet } from './answers';
import { measure, type MeasureFault } from './measure';
import { type Model, type QuestionNode, scaleOf, walkModel } from './model';
import { scaleRange } from './scale';

/** What is wrong with one entry of an answer sheet. */
export interface SheetFault {
  readonly code:
    'unknown-question' | 'unknown-axis' | 'unknown-node' | 'target-range' | MeasureFault;
  /** Where in the sheet: `['answers', key]`, `['axes', axis, key]` or `['targets', key]`. */
  readonly path: readonly string[];
  readonly value: unknown;
}

/**
 * Everything in the sheet that does not fit the model: answers to questions it does not have, values
 * that are no answer on their scale, unknown axes, targets off the scale. An empty list means that a
 * plugin may be given the sheet.
 */
export function checkSheet(model: Model, sheet: AnswerSheet): SheetFault[] {
  const questions = new Map<string, QuestionNode>();
  const ranges = new Map<string, { min: number; max: number } | undefined>([
    [model.key, undefined],
  ]);
  walkModel(model, (node) => {
    if (node.kind === 'question') questions.set(node.key, node);
    const scale = scaleOf(model, node);
    ranges.set(node.key, scale && scaleRange(scale));
  });
  const faults: SheetFault[] = [];
  const check = (answers: Answers, at: readonly string[]): void => {
    for (const [key, answer] of Object.entries(answers)) {
      const path = [...at, key];
      const question = questions.get(key);
      if (!question) {
        faults.push({ code: 'unknown-question', path, value: key });
      } else if (answer.state === 'answered') {
        const scale = scaleOf(model, question);
        const result = scale && measure(scale, answer.value);
        if (result && !result.ok) faults.push({ code: result.fault, path, value: answer.value });
      }
    }
  };
  check(sheet.answers, ['answers']);
  // The first axis is what `answers` holds; only the further ones have a list of their own.
  const axes = new Set((model.axes ?? []).slice(1).map((axis) => axis.key));
  for (const [axis, answers] of Object.entries(sheet.axes ?? {})) {
    if (axes.has(axis)) check(answers, ['axes', axis]);
    else faults.push({ code: 'unknown-axis', path: ['axes', axis], value: axis });
  }
  for (const [key, target] of Object.entries(sheet.targets ?? {})) {
    const range = ranges.get(key);
    const path = ['targets', key];
    if (!ranges.has(key)) faults.push({ code: 'unknown-node', path, value: key });
    else if (!Number.isFinite(target) || (range && (target < range.min || target > range.max))) {
      faults.push({ code: 'target-range', path, value: target });
    }
  }
  return faults;
}
