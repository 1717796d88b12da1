import type { Model, ModelNode } from '@erfa/scoring-sdk';
import type { FieldPath } from './change';

/** A place in a model by what does not move: the key of a node (or of the model), and the way to the field from there. */
export interface ModelPlace {
  readonly node: string;
  readonly field: FieldPath;
}

/** The place that a path from the top of the model leads to: `nodes, 0, children, 2, title` is the title of that node. */
export function placeInModel(model: Model, path: FieldPath): ModelPlace {
  let nodes: readonly ModelNode[] = model.nodes;
  let place: ModelPlace = { node: model.key, field: path };
  for (let at = 0; at + 1 < path.length; at += 2) {
    const node =
      path[at] === (at === 0 ? 'nodes' : 'children') ? nodes[Number(path[at + 1])] : null;
    if (!node) break;
    place = { node: node.key, field: path.slice(at + 2) };
    nodes = node.kind === 'group' ? node.children : [];
  }
  return place;
}
