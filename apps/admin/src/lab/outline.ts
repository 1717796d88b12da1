import type { GroupNode, Model, ModelNode } from '@erfa/scoring-sdk';

/** A node with its place in the model. */
export interface OutlineNode {
  readonly node: ModelNode;
  /** The numbers of its place, as readers say them: `2.3`. */
  readonly number: string;
  /** The groups it stands in, from the top down. */
  readonly above: readonly GroupNode[];
  /** Key of the group it stands below, or the model's. */
  readonly parent: string;
  /** Place among its siblings, from 0. */
  readonly at: number;
  readonly siblings: readonly ModelNode[];
  /** Questions at or below it. */
  readonly questions: number;
}

/** All nodes of a model by key, in the model's order, each with its place. */
export function outlineOf(model: Model): ReadonlyMap<string, OutlineNode> {
  const all = new Map<string, OutlineNode>();
  const walk = (
    siblings: readonly ModelNode[],
    parent: string,
    above: readonly GroupNode[],
    prefix: string,
  ): void => {
    siblings.forEach((node, at) => {
      const number = `${prefix}${at + 1}`;
      all.set(node.key, { node, number, above, parent, at, siblings, questions: countOf(node) });
      if (node.kind === 'group') walk(node.children, node.key, [...above, node], `${number}.`);
    });
  };
  walk(model.nodes, model.key, [], '');
  return all;
}

/** Nodes are never altered, so that what was counted once stands for as long as the node is in use. */
const counts = new WeakMap<GroupNode, number>();

/** Questions at or below a node. */
export function countOf(node: ModelNode): number {
  if (node.kind === 'question') return 1;
  const known = counts.get(node);
  if (known !== undefined) return known;
  const count = node.children.reduce((sum, child) => sum + countOf(child), 0);
  counts.set(node, count);
  return count;
}
