import type { GroupNode, Model, ModelNode, QuestionNode } from '@erfa/scoring-sdk';

export const text = (words: string) => ({ da: words, en: words });
export const question = (key: string, own: Partial<QuestionNode> = {}): QuestionNode => ({
  ...{ key, kind: 'question', title: text(key), scale: 'steps' },
  ...own,
});
export const group = (key: string, ...children: ModelNode[]): GroupNode => ({
  ...{ key, kind: 'group', title: text(key), children },
});
export const model = (...nodes: ModelNode[]): Model => ({
  format: 1,
  key: 'm',
  version: 1,
  title: text('M'),
  scales: {
    steps: { kind: 'steps', steps: [{ value: 1, key: 'one', title: text('one') }] },
  },
  scoring: { plugin: 'weighted-mean', version: '^1.0.0', options: { rule: 'pool', floor: null } },
  nodes,
});

/** Keys in their order, what stands below a group in brackets. */
export const outline = (nodes: readonly ModelNode[]): string =>
  nodes
    .map((node) => (node.kind === 'group' ? `${node.key}(${outline(node.children)})` : node.key))
    .join(' ');
