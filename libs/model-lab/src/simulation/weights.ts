import { type Model, type ModelNode, walkModel } from '@erfa/scoring-sdk';
import type { NodeFigures } from './figures';
import { movementOf } from './movement';

/** A weight that is tried: what it is, and what one step is. */
export interface WeightTrial {
  readonly key: string;
  readonly weight: number;
  /** Whole where all weights beside it are whole, else a tenth. */
  readonly step: number;
  /** The weight with one step less, never below 0; null where it is 0 already. */
  readonly lowered: number | null;
  readonly raised: number;
  /** How much of the whole it makes up when everything counts, 0 to 1. */
  readonly share: number;
}

/**
 * The weights of a model that can change a mean: of nodes that stand beside others, those that make up
 * most of the whole first. The share is the product of the shares among siblings, from the top down;
 * rules other than means weigh otherwise, so it orders the trials and nothing else.
 *
 * @param most how many to return at most
 */
export function weightTrials(model: Model, most: number): readonly WeightTrial[] {
  const trials: WeightTrial[] = [];
  const visit = (siblings: readonly ModelNode[], above: number): void => {
    const weights = siblings.map(({ weight = 1 }) => weight);
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const step = weights.every((weight) => Number.isInteger(weight)) ? 1 : 0.1;
    siblings.forEach((node, at) => {
      const weight = weights[at] ?? 1;
      const share = total > 0 ? (above * weight) / total : 0;
      if (siblings.length > 1)
        trials.push({
          ...{ key: node.key, weight, step, share },
          lowered: weight > 0 ? Math.max(0, decimal(weight - step)) : null,
          raised: decimal(weight + step),
        });
      if (node.kind === 'group') visit(node.children, share);
    });
  };
  visit(model.nodes, 1);
  return trials.toSorted((a, b) => b.share - a.share).slice(0, most);
}

/** Takes the binary drift out of a sum of decimals. */
const decimal = (value: number): number => Math.round(value * 1e9) / 1e9;

/** How many weights of a model can be tried. */
export function countWeights(model: Model): number {
  let count = 0;
  walkModel(model, (node) => {
    if (node.kind === 'group' && node.children.length > 1) count += node.children.length;
  });
  return count + (model.nodes.length > 1 ? model.nodes.length : 0);
}

/** The model with another weight of one node; every other node is the same object as before. */
export function withWeight(model: Model, key: string, weight: number): Model {
  const put = (nodes: readonly ModelNode[]): readonly ModelNode[] => {
    let changed = false;
    const next = nodes.map((node): ModelNode => {
      if (node.key === key) {
        changed = true;
        return { ...node, weight };
      }
      if (node.kind !== 'group') return node;
      const children = put(node.children);
      if (children === node.children) return node;
      changed = true;
      return { ...node, children };
    });
    return changed ? next : nodes;
  };
  return { ...model, nodes: put(model.nodes) };
}

/** What one step of a weight does to the whole, by scoring every sheet again with that weight. */
export interface WeightEffect {
  readonly weight: number;
  /** Change of the mean of those with a score on both sides; null where there is nobody. */
  readonly meanChange: number | null;
  /** How many stand at another level than under the draft as it is, up or down. */
  readonly changed: number;
}

/** A weight with both directions. It says what this one step does, all else as it is: no slope, and nothing about several at once. */
export interface Sensitivity extends WeightTrial {
  readonly up: WeightEffect;
  readonly down: WeightEffect | null;
}

/** Compares the whole under the draft and under the same draft with one other weight. */
export function weightEffect(draft: NodeFigures, tried: NodeFigures, weight: number): WeightEffect {
  let [sum, count] = [0, 0];
  draft.values.forEach((value, at) => {
    const other = tried.values[at] ?? NaN;
    if (Number.isNaN(value) || Number.isNaN(other)) return;
    sum += other - value;
    count += 1;
  });
  const { rise, fall, gained, lost } = movementOf(draft, tried);
  return {
    weight,
    meanChange: count === 0 ? null : sum / count,
    changed: rise + fall + gained + lost,
  };
}

/** Those with most effect first: most that change level, then the largest change of the mean. */
export function bySensitivity(list: readonly Sensitivity[]): readonly Sensitivity[] {
  const changed = ({ up, down }: Sensitivity): number => Math.max(up.changed, down?.changed ?? 0);
  const moved = ({ up, down }: Sensitivity): number =>
    Math.max(Math.abs(up.meanChange ?? 0), Math.abs(down?.meanChange ?? 0));
  return list.toSorted((a, b) => changed(b) - changed(a) || moved(b) - moved(a));
}
