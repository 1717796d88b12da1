import {
  answerTo,
  type Answers,
  contributionOf,
  coverageOf,
  defineScoringPlugin,
  type GroupNode,
  type JsonObject,
  type Model,
  type ModelNode,
  optionsOfNode,
  type PluginManifest,
  type QuestionNode,
  scaleOf,
} from '@erfa/scoring-sdk';
import manifest from '../plugin.json';
import { cellOf } from './grid';
import { type Placing, placed } from './placing';
import { type AxisName, type Plan, planOf } from './plan';
import { policyOf } from './policy';
import { meanValue, questionValue, rowOf, type Scored } from './values';
import { viewsOf } from './views';

const spec = manifest.options as PluginManifest['options'];

type NodeScorer = (answers: Answers, placing: Placing) => Scored;

function compile(model: Model, options: JsonObject, plan: Plan, node: ModelNode): NodeScorer {
  if (node.kind === 'question') return question(model, options, plan, node);
  const children = node.children.map((child) => compile(model, options, plan, child));
  return plan.holders.has(node.key)
    ? holder(plan, node, children)
    : group(options, plan, node, children);
}

function question(model: Model, options: JsonObject, plan: Plan, node: QuestionNode): NodeScorer {
  const scale = scaleOf(model, node);
  const frame = plan.frames.get(node.key);
  if (!scale || !frame) throw new TypeError(`${node.key} has no scale`);
  const policy = policyOf(optionsOfNode(spec, options, node.scoring));
  const axis = plan.axisOf.get(node.key);
  return (answers, placing) => {
    const own = questionValue(node, scale, frame, answerTo(answers, node.key), policy);
    if (!axis) return own;
    const { answered, asked } = own;
    const scored = meanValue({
      key: node.key,
      rule: 'answer',
      rows: [rowOf(1, own)],
      frame: plan.grid[axis],
      policy,
      answered,
      asked,
      children: [],
      levelled: (shown) => band(plan, axis, node.key, shown),
    });
    placing.set(node.key, scored);
    return scored;
  };
}

function group(
  options: JsonObject,
  plan: Plan,
  node: GroupNode,
  children: readonly NodeScorer[],
): NodeScorer {
  const policy = policyOf(optionsOfNode(spec, options, node.scoring));
  const axis = plan.axisOf.get(node.key);
  const frame = axis ? plan.grid[axis] : plan.frames.get(node.key);
  if (!frame) throw new TypeError(`${node.key} has no frame`);
  return (answers, placing) => {
    const below = children.map((child) => child(answers, placing));
    const scored = meanValue({
      key: node.key,
      rule: 'mean',
      rows: below.map((child, at) => rowOf(node.children[at]?.weight, child)),
      frame,
      policy,
      answered: sum(below, (child) => child.answered),
      asked: sum(below, (child) => child.asked),
      children: below.map((child) => child.node),
      ...(axis ? { levelled: (shown: number) => band(plan, axis, node.key, shown) } : {}),
    });
    if (axis) placing.set(node.key, scored);
    return scored;
  };
}

/** The level of an axis is the band that its value lies in, 1 at the low end. */
function band(plan: Plan, axis: AxisName, key: string, shown: number) {
  const { borders } = plan.grid[axis];
  const level = cellOf(shown, borders, plan.grid.border) + 1;
  const line = contributionOf(key, 'band', 'applied', {
    value: shown,
    inputs: { band: level, bands: borders.length + 1 },
  });
  return { level, line };
}

/** A node that is not put into one number: the model, a point, the group of points. */
function holder(
  plan: Plan,
  node: Pick<GroupNode, 'key' | 'children'>,
  children: readonly NodeScorer[],
): NodeScorer {
  return (answers, placing) => {
    const below = children.map((child) => child(answers, placing));
    const [answered, asked] = [
      sum(below, (child) => child.answered),
      sum(below, (child) => child.asked),
    ];
    return {
      node: {
        key: node.key,
        state: 'no-score',
        value: null,
        level: null,
        ...placed(plan, node.key, below, placing),
        unit: null,
        range: null,
        coverage: coverageOf(answered, asked),
        children: below.map((child) => child.node),
      },
      value: null,
      range: { min: 0, max: 0 },
      reason: 'not-placed',
      answered,
      asked,
    };
  };
}

function sum(scored: readonly Scored[], of: (child: Scored) => number): number {
  return scored.reduce((total, child) => total + of(child), 0);
}

/**
 * Quadrant: two means place a thing in a named field. Axes are nodes of the model; what is placed is
 * the model itself, or each group below `points`.
 */
export default defineScoringPlugin({
  manifest: manifest as PluginManifest,
  prepare: (model, options) => {
    const plan = planOf(model, options);
    const children = model.nodes.map((node) => compile(model, options, plan, node));
    const root = holder(plan, { key: model.key, children: model.nodes }, children);
    const views = viewsOf(plan);
    return (sheet) => {
      const { node } = root(sheet.answers, new Map());
      return views.length === 0 ? node : { ...node, views };
    };
  },
});
