import {
  belowCoverage,
  type Contribution,
  contributionOf,
  coverageLine,
  coverageOf,
  type Exact,
  explainedMean,
  levelIn,
  type MeanRow,
  roundingLine,
  type ScoreNode,
  shownWithin,
} from '@erfa/scoring-sdk';
import type { PlanNode } from './plan';
import type { Unit, UnitFigure, UnitFigures } from './unit';

/** The units of a sheet with what each comes to alone, in the order of the sheet. */
export type Scene = readonly { readonly unit: Unit; readonly figures: UnitFigures }[];

/** A node that all units are pooled in. */
interface Pooled {
  readonly node: ScoreNode;
  /** What goes into the mean above, on the node's own range. */
  readonly value: Exact | null;
  /** Why nothing does, or why it is a replacement. */
  readonly reason: string | null;
}

/**
 * Pools answer by answer: a question is the mean of the units' answers, a group the mean of its
 * children.
 */
export function poolAnswers(root: PlanNode, scene: Scene): ScoreNode {
  const visit = (node: PlanNode): Pooled => {
    if (node.scale) return finish(node, scene, 'answer', unitRows(node, scene), []);
    const below = node.children.map(visit);
    const rows = node.children.map((child, at): MeanRow => {
      const { value = null, reason = null } = below[at] ?? {};
      return { key: child.key, weight: child.weight, value, range: child.frame.range, reason };
    });
    const silent = node === root ? silentLines(node, scene) : [];
    const children = below.map((child) => child.node);
    return finish(node, scene, 'mean', rows, children, silent);
  };
  return visit(root).node;
}

/** Pools unit by unit: every node is the mean of what the units come to there, each scored alone. */
export function poolUnits(root: PlanNode, scene: Scene): ScoreNode {
  const visit = (node: PlanNode): ScoreNode => {
    const rule = node.scale ? 'answer' : 'unit';
    const children = node.children.map(visit);
    return finish(node, scene, rule, unitRows(node, scene), children).node;
  };
  return visit(root);
}

/** A row a unit: what it comes to on the node, with its weight among the units. */
function unitRows(node: PlanNode, scene: Scene): MeanRow[] {
  return scene.map(({ unit, figures }) => {
    const { value, reason, answered, asked } = figureAt(figures, node);
    const inputs = node.scale
      ? { unit: unit.name }
      : { unit: unit.name, answered, expected: asked };
    return {
      key: node.key,
      weight: unit.weight,
      value,
      range: node.frame.range,
      reason,
      ...(unit.name === null ? {} : { inputs }),
    };
  });
}

function finish(
  node: PlanNode,
  scene: Scene,
  rule: 'answer' | 'mean' | 'unit',
  rows: readonly MeanRow[],
  children: readonly ScoreNode[],
  further: readonly Contribution[] = [],
): Pooled {
  const { key, frame, policy } = node;
  const counted = scene.filter(({ unit }) => unit.weight > 0);
  const here = counted.map(({ figures }) => figureAt(figures, node));
  const answered = here.reduce((sum, figure) => sum + figure.answered, 0);
  const asked = here.reduce((sum, figure) => sum + figure.asked, 0);
  const answering = here.filter((figure) => figure.answered > 0).length;
  const alone = scene.every(({ unit }) => unit.name === null);
  const mean = explainedMean(rule === 'answer' && alone ? 'own-answer' : rule, rows, frame.range);
  const lines = [...mean.contributions, ...further];
  const without = (reason: string, line: readonly Contribution[]): Pooled => ({
    node: scoreNode(node, null, answered, asked, [...lines, ...line], children),
    value: null,
    reason,
  });
  // Units that are scored one by one have each been held against the minimum already.
  if (rule === 'mean' && belowCoverage(answered, asked, policy.minimumCoverage)) {
    const line = coverageLine(key, answered, asked, policy.minimumCoverage);
    return without('coverage-below-minimum', [line]);
  }
  if (answering < policy.minimumUnits) {
    const inputs = { units: answering, required: policy.minimumUnits };
    const reason = 'too-few-units';
    return without(reason, [contributionOf(key, 'minimum-units', 'left-out', { reason, inputs })]);
  }
  if (mean.value === null) {
    const reason = 'nothing-counts';
    const line = contributionOf(key, 'empty-group', 'left-out', { reason });
    return without(reason, rule === 'answer' ? [] : [line]);
  }
  // What policy alone makes up counts above, as a replacement; a score of its own it is not.
  if (node.scale && answering === 0) {
    const replaced = rows.find(({ value }) => value !== null)?.reason ?? 'unanswered';
    return { ...without(replaced, []), value: mean.value };
  }
  const shown = shownWithin(mean.value, policy.rounding, frame.range);
  const rounded = roundingLine(key, mean.value, shown, policy.rounding);
  const all = rounded ? [...lines, rounded] : lines;
  const scored = scoreNode(node, shown, answered, asked, all, children);
  return { node: scored, value: mean.value, reason: null };
}

function scoreNode(
  { key, frame, policy }: PlanNode,
  value: number | null,
  answered: number,
  asked: number,
  contributions: readonly Contribution[],
  children: readonly ScoreNode[],
): ScoreNode {
  const levelled = value !== null && policy.level === 'auto';
  return {
    key,
    state: value === null ? 'no-score' : 'scored',
    value,
    level: levelled ? levelIn(frame.bands, value) : null,
    unit: frame.unit,
    range: frame.range,
    coverage: coverageOf(answered, asked),
    contributions,
    children,
  };
}

/** The units that are left out of everything, named once for the whole model. */
function silentLines(root: PlanNode, scene: Scene): Contribution[] {
  return scene.flatMap(({ unit, figures }): Contribution[] => {
    if (!unit.silent || unit.name === null) return [];
    const { answered, asked } = figureAt(figures, root);
    const inputs = { unit: unit.name, answered, expected: asked };
    const line = { weight: unit.weight, reason: 'unit-silent', inputs };
    return [contributionOf(root.key, 'unit', 'left-out', line)];
  });
}

function figureAt(figures: UnitFigures, node: PlanNode): UnitFigure {
  const figure = figures.get(node);
  if (!figure) throw new TypeError(`${node.key} has no figure`);
  return figure;
}
