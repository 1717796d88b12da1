import {
  type GroupNode,
  type Model,
  type ModelNode,
  type ScoreView,
  viewLimits,
} from '@erfa/scoring-sdk';

const isProcess = (node: ModelNode): node is GroupNode =>
  node.kind === 'group' && node.level === undefined;

/**
 * The pictures a result asks for: the level of each process at the top, and a table of the ratings of
 * all attributes. What would be too large for a picture is left out.
 */
export function viewsOf(model: Model): ScoreView[] {
  const processes = model.nodes.filter(isProcess).map(({ key }) => key);
  const attributes: string[] = [];
  const gather = (nodes: readonly ModelNode[]): void => {
    for (const node of nodes) {
      if (isProcess(node)) gather(node.children);
      else attributes.push(node.key);
    }
  };
  gather(model.nodes);
  const fits = (nodes: readonly string[]): boolean =>
    nodes.length > 0 && nodes.length <= viewLimits.nodes;
  return [
    ...(fits(processes) ? [{ kind: 'ladder', nodes: processes } as const] : []),
    ...(fits(attributes)
      ? [{ kind: 'table', nodes: attributes, columns: ['outcome', 'value'] } as const]
      : []),
  ];
}
