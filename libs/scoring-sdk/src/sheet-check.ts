import type { Answers, AnswerSheet, UnitAnswers } from './answers';
import { answerFault, type MeasureFault } from './measure';
import { type Model, type ModelNode, type QuestionNode, scaleOf, walkModel } from './model';
import { scaleRange } from './scale';

/** What is wrong with one entry of an answer sheet. */
export interface SheetFault {
  readonly code:
    | 'unknown-question'
    | 'unknown-axis'
    | 'unknown-node'
    | 'target-range'
    | 'units-empty'
    | 'beside-units'
    | 'repeated-unit'
    | 'unit-weight'
    | MeasureFault;
  /**
   * Where in the sheet: `['answers', key]`, `['axes', axis, key]`, `['targets', key]` or
   * `['units', place, 'answers', key]` with the unit's place in the list, from 0.
   */
  readonly path: readonly string[];
  readonly value: unknown;
}

/**
 * Everything in the sheet that does not fit the model: answers to questions it does not have, values
 * that are no answer on their scale, unknown axes, targets off the scale, units that are there twice
 * or weigh less than nothing, answers of nobody beside those of units. An empty list means that a
 * plugin may be given the sheet.
 */
export function checkSheet(model: Model, sheet: AnswerSheet): SheetFault[] {
  const questions = new Map<string, QuestionNode>();
  const nodes = new Map<string, ModelNode | undefined>([[model.key, undefined]]);
  walkModel(model, (node) => {
    if (node.kind === 'question') questions.set(node.key, node);
    nodes.set(node.key, node);
  });
  const faults: SheetFault[] = [];
  const check = (answers: Answers, at: readonly string[]): void => {
    for (const [key, answer] of Object.entries(answers)) {
      const question = questions.get(key);
      if (!question) {
        faults.push({ code: 'unknown-question', path: [...at, key], value: key });
      } else if (answer.state === 'answered') {
        const scale = scaleOf(model, question);
        const code = scale && answerFault(scale, answer.value);
        if (code) faults.push({ code, path: [...at, key], value: answer.value });
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
    const node = nodes.get(key);
    const scale = node && scaleOf(model, node);
    const range = scale && scaleRange(scale);
    const path = ['targets', key];
    if (!nodes.has(key)) faults.push({ code: 'unknown-node', path, value: key });
    else if (!Number.isFinite(target) || (range && (target < range.min || target > range.max))) {
      faults.push({ code: 'target-range', path, value: target });
    }
  }
  if (sheet.units) {
    faults.push(...checkUnits(sheet, sheet.units));
    sheet.units.forEach((unit, at) => check(unit.answers, ['units', String(at), 'answers']));
  }
  return faults;
}

function checkUnits(sheet: AnswerSheet, units: readonly UnitAnswers[]): SheetFault[] {
  const faults: SheetFault[] = [];
  if (units.length === 0) faults.push({ code: 'units-empty', path: ['units'], value: units });
  for (const field of ['answers', 'axes'] as const) {
    const beside = Object.keys(sheet[field] ?? {});
    if (beside.length > 0) faults.push({ code: 'beside-units', path: [field], value: field });
  }
  const seen = new Set<string>();
  units.forEach(({ key, weight = 1 }, at) => {
    const path = ['units', String(at)];
    if (seen.has(key)) {
      faults.push({ code: 'repeated-unit', path: [...path, 'key'], value: key });
    }
    seen.add(key);
    if (!Number.isFinite(weight) || weight < 0) {
      faults.push({ code: 'unit-weight', path: [...path, 'weight'], value: weight });
    }
  });
  return faults;
}
