import type { GroupNode, ModelNode } from '@erfa/scoring-sdk';

/** The siblings with a node before another of them; null: last. */
export function withNode(
  siblings: readonly ModelNode[],
  node: ModelNode,
  before: string | null,
): readonly ModelNode[] {
  const at = before === null ? -1 : siblings.findIndex((one) => one.key === before);
  return at === -1 ? [...siblings, node] : siblings.toSpliced(at, 0, node);
}

/** The siblings without a node. */
export const withoutNode = (siblings: readonly ModelNode[], key: string): readonly ModelNode[] =>
  siblings.filter((node) => node.key !== key);

/**
 * The nodes at the top with another node in the place of the one with its key, which stands below the
 * groups `above`, from the top down. Every other node stays the same object.
 */
export function withReplaced(
  top: readonly ModelNode[],
  [group, ...rest]: readonly GroupNode[],
  node: ModelNode,
): readonly ModelNode[] {
  const next = group ? { ...group, children: withReplaced(group.children, rest, node) } : node;
  return top.map((one) => (one.key === next.key ? next : one));
}
