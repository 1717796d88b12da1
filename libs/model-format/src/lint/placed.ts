import type { Model, ModelNode } from '@erfa/scoring-sdk';
import type { FilePath } from '../finding';

/** A node and where it stands in the file. */
export interface Placed {
  readonly node: ModelNode;
  readonly path: FilePath;
  /** The group it stands in; undefined at the top. */
  readonly above: Placed | undefined;
  /** Tiers from the top, from 1. */
  readonly depth: number;
}

/** All nodes of a model in the order of the file, parents before children. */
export function placedNodes(model: Model): Placed[] {
  const placed: Placed[] = [];
  const gather = (nodes: readonly ModelNode[], path: FilePath, above: Placed | undefined): void => {
    nodes.forEach((node, at) => {
      const one = { node, path: [...path, at], above, depth: (above?.depth ?? 0) + 1 };
      placed.push(one);
      if (node.kind === 'group') gather(node.children, [...one.path, 'children'], one);
    });
  };
  gather(model.nodes, ['nodes'], undefined);
  return placed;
}
