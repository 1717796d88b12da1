import {
  add,
  compare,
  type Contribution,
  contributionOf,
  coverageOf,
  defineScoringPlugin,
  type Exact,
  exactZero,
  type GroupNode,
  type JsonObject,
  levelIn,
  type Model,
  type ModelNode,
  optionsOfNode,
  type PluginManifest,
  roundingLine,
  scaleOf,
  shownWithin,
  subtract,
  toNumber,
} from '@erfa/scoring-sdk';
import manifest from '../plugin.json';
import { type Compiled, negative, question, type Scored } from './node';
import { type Policy, policyOf } from './policy';

const spec = manifest.options as PluginManifest['options'];

/** What the model's options do not say of the groups below it: a group starts from 0 unless it says so. */
const ofItsOwn: JsonObject = { start: 0, floor: null, levelBands: [] };

function compile(model: Model, options: JsonObject, node: ModelNode): Compiled {
  if (node.kind === 'group') {
    const own = optionsOfNode(spec, { ...options, ...ofItsOwn }, node.scoring);
    return group(node, policyOf(own), children(model, options, node.children));
  }
  const scale = scaleOf(model, node);
  if (!scale) throw new TypeError(`${node.key} has no scale`);
  return question(node, scale, policyOf(optionsOfNode(spec, options, node.scoring)));
}

function children(
  model: Model,
  options: JsonObject,
  nodes: readonly ModelNode[],
): readonly Compiled[] {
  return nodes.map((node) => compile(model, options, node));
}

function group(
  { key }: Pick<GroupNode, 'key'>,
  policy: Policy,
  parts: readonly Compiled[],
): Compiled {
  const { start } = policy;
  const all = parts.reduce((sum, { most }) => add(sum, most), exactZero);
  const lowest = atLeast(subtract(start, all), policy);
  const range = { min: toNumber(lowest), max: toNumber(start) };
  const score = (answers: Parameters<Compiled['score']>[0]): Scored => {
    const below = parts.map((part) => part.score(answers));
    const { value, lines } = judge(key, policy, below);
    const answered = below.reduce((sum, child) => sum + child.answered, 0);
    const asked = below.reduce((sum, child) => sum + child.asked, 0);
    const shown = value && shownWithin(value, policy.rounding, range);
    const cost = value && subtract(start, value);
    const vetoes = below.flatMap((child) => child.vetoes);
    return {
      node: {
        key,
        state: shown === null ? 'no-score' : 'scored',
        value: shown,
        level: shown === null ? null : levelIn(policy.levelBands, shown),
        unit: 'points',
        range,
        coverage: coverageOf(answered, asked),
        contributions: [
          ...below.map((child) => child.line),
          ...lines,
          ...roundingLines(key, policy, value, shown),
        ],
        children: below.map((child) => child.node),
      },
      cost,
      line: cost
        ? contributionOf(key, 'part', 'counted', {
            value: toNumber(negative(cost)),
            effect: toNumber(negative(cost)),
            inputs: { cost: toNumber(cost) },
          })
        : contributionOf(key, 'part', 'left-out', {
            reason: lines.findLast(({ reason }) => reason !== null)?.reason ?? 'no-score',
          }),
      vetoes,
      ends: below.some((child) => child.ends),
      answered,
      asked,
    };
  };
  return { most: subtract(start, lowest), score };
}

/** The value, or the floor where it lies below; a floor above the start is the start. */
function atLeast(value: Exact, { floor, start }: Policy): Exact {
  if (floor === null || compare(value, floor) >= 0) return value;
  return compare(floor, start) > 0 ? start : floor;
}

/** What a group comes to: nothing after a veto, else its start less what is taken, within its floor. */
function judge(
  key: string,
  policy: Policy,
  below: readonly Scored[],
): { readonly value: Exact | null; readonly lines: readonly Contribution[] } {
  const vetoes = below.flatMap((child) => child.vetoes);
  if (vetoes.length > 0) {
    const lines = vetoes.map((veto) => contributionOf(veto, 'veto', 'applied'));
    return { value: null, lines: [...lines, ending(key, 'veto')] };
  }
  if (below.some((child) => child.ends))
    return { value: null, lines: [ending(key, 'answers-missing')] };
  const costs = below.flatMap(({ cost }) => (cost === null ? [] : [cost]));
  const start = toNumber(policy.start);
  if (costs.length === 0) {
    const reason = 'nothing-counts';
    return policy.emptyGroup === 'no-score'
      ? { value: null, lines: [ending(key, reason)] }
      : {
          value: policy.start,
          lines: [contributionOf(key, 'empty-group', 'replaced', { value: start, reason })],
        };
  }
  const total = costs.reduce(add, exactZero);
  const exactly = subtract(policy.start, total);
  const value = atLeast(exactly, policy);
  const raised = compare(value, exactly) > 0;
  const taken = { start, cost: toNumber(total) };
  return {
    value,
    lines: [
      contributionOf(key, 'total', 'applied', { value: toNumber(exactly), inputs: taken }),
      ...(raised
        ? [
            contributionOf(key, 'floor', 'applied', {
              value: toNumber(value),
              inputs: { exact: toNumber(exactly) },
            }),
          ]
        : []),
    ],
  };
}

function ending(key: string, reason: string): Contribution {
  return contributionOf(key, 'empty-group', 'left-out', { reason });
}

function roundingLines(
  key: string,
  policy: Policy,
  value: Exact | null,
  shown: number | null,
): Contribution[] {
  const line = value && shown !== null && roundingLine(key, value, shown, policy.rounding);
  return line ? [line] : [];
}

/**
 * Deduction: everything begins with a number of points, and what is not met takes its weight away. The
 * result may be negative; a question may be so needed that without it there is no score.
 */
export default defineScoringPlugin({
  manifest: manifest as PluginManifest,
  prepare: (model, options) => {
    const root = group(model, policyOf(options), children(model, options, model.nodes));
    return ({ answers }) => root.score(answers).node;
  },
});
