import {
  type AnswerSheet,
  answerTo,
  type Answers,
  belowCoverage,
  countAnswer,
  type Exact,
  exact,
  exactRange,
  moveToRange,
  unitsOf,
  weightedMean,
} from '@erfa/scoring-sdk';
import type { PlanNode } from './plan';
import type { Pooling } from './policy';

/** One unit of a sheet. */
export interface Unit {
  /** Its name, or its key; null for the only unit of a sheet without units. */
  readonly name: string | null;
  readonly weight: number;
  readonly answers: Answers;
  /** True for a unit that has not answered a single question: it says nothing, also by policy. */
  readonly silent: boolean;
}

/** What one unit comes to on one node. */
export interface UnitFigure {
  /** On the node's own range; null where the unit has none. */
  readonly value: Exact | null;
  /** Why it has none, or why it is a replacement. */
  readonly reason: string | null;
  readonly answered: number;
  readonly asked: number;
}

/** The figures of one unit by node. */
export type UnitFigures = ReadonlyMap<PlanNode, UnitFigure>;

/** The units of a sheet; a sheet without units is one. */
export function readUnits(root: PlanNode, sheet: AnswerSheet, pooling: Pooling): Unit[] {
  return unitsOf(sheet).map(({ key, title, weight = 1, answers }) => ({
    name: key === '' ? null : (title ?? key),
    weight: pooling.unitWeights === 'given' ? weight : 1,
    answers,
    silent: !hasAnswered(root, answers),
  }));
}

function hasAnswered(node: PlanNode, answers: Answers): boolean {
  if (!node.scale) return node.children.some((child) => hasAnswered(child, answers));
  return countAnswer(node.scale, answerTo(answers, node.key), node.policy).answered;
}

/**
 * Scores one unit's answers as if it were alone: each group the weighted mean of its children, each
 * child put on the group's range.
 */
export function figuresOf(root: PlanNode, unit: Unit): UnitFigures {
  const figures = new Map<PlanNode, UnitFigure>();
  const visit = (node: PlanNode): UnitFigure => {
    const figure = node.scale ? answer(node) : mean(node, unit, node.children.map(visit));
    figures.set(node, figure);
    return figure;
  };
  const answer = (node: PlanNode): UnitFigure => {
    if (!node.scale) throw new TypeError(`${node.key} is no question`);
    const counted = countAnswer(node.scale, answerTo(unit.answers, node.key), node.policy);
    const figure = { answered: counted.answered ? 1 : 0, asked: counted.asked ? 1 : 0 };
    if (!unit.silent) return { ...figure, value: counted.value, reason: counted.reason };
    // The only one there is has reasons of its own; among others it is the unit that is left out.
    return { ...figure, value: null, reason: unit.name === null ? counted.reason : 'unit-silent' };
  };
  visit(root);
  return figures;
}

function mean(node: PlanNode, unit: Unit, below: readonly UnitFigure[]): UnitFigure {
  const to = exactRange(node.frame.range);
  const rows = node.children.flatMap((child, at) => {
    const value = below[at]?.value;
    if (!value) return [];
    const entered = moveToRange(value, exactRange(child.frame.range), to);
    return [{ value: entered, weight: exact(child.weight) }];
  });
  const [answered, asked] = [
    below.reduce((sum, figure) => sum + figure.answered, 0),
    below.reduce((sum, figure) => sum + figure.asked, 0),
  ];
  if (unit.silent) return { value: null, reason: 'unit-silent', answered, asked };
  if (belowCoverage(answered, asked, node.policy.minimumCoverage)) {
    return { value: null, reason: 'coverage-below-minimum', answered, asked };
  }
  const value = weightedMean(rows) ?? null;
  return { value, reason: value ? null : 'nothing-counts', answered, asked };
}
