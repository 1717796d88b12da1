import type { Model, ModelNode } from '@erfa/scoring-sdk';
import type { FieldPath } from './change';

/** Where a key stands that a node before it, or the model, has already; undefined where every key is one node's. */
export function repeatedKey(model: Model): FieldPath | undefined {
  const taken = new Set([model.key]);
  const among = (nodes: readonly ModelNode[], path: FieldPath): FieldPath | undefined => {
    for (const [at, node] of nodes.entries()) {
      if (taken.has(node.key)) return [...path, at, 'key'];
      taken.add(node.key);
      const below = node.kind === 'group' && among(node.children, [...path, at, 'children']);
      if (below) return below;
    }
    return undefined;
  };
  return among(model.nodes, ['nodes']);
}
