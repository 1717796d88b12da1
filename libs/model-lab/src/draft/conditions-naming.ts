import type { Condition, ModelNode } from '@erfa/scoring-sdk';

const testsOf = (condition: Condition | undefined): readonly { readonly question: string }[] => {
  if (!condition) return [];
  return 'all' in condition ? condition.all : condition.any;
};

/** The first node whose condition names a question; undefined where none does. */
export function nodeNaming(nodes: readonly ModelNode[], question: string): ModelNode | undefined {
  for (const node of nodes) {
    if (testsOf(node.shownWhen).some((test) => test.question === question)) return node;
    const below = node.kind === 'group' ? nodeNaming(node.children, question) : undefined;
    if (below) return below;
  }
  return undefined;
}

/** The nodes with every condition that names a question naming it by its new key. */
export function namedAnew(
  nodes: readonly ModelNode[],
  from: string,
  to: string,
): readonly ModelNode[] {
  const anew = <Test extends { readonly question: string }>(tests: readonly Test[]): Test[] =>
    tests.map((test) => (test.question === from ? { ...test, question: to } : test));
  let changed = false;
  const next = nodes.map((node): ModelNode => {
    const { shownWhen } = node;
    const names = testsOf(shownWhen).some((test) => test.question === from);
    const children = node.kind === 'group' ? namedAnew(node.children, from, to) : undefined;
    if (!names && (node.kind !== 'group' || children === node.children)) return node;
    changed = true;
    return {
      ...node,
      ...(names && shownWhen
        ? {
            shownWhen:
              'all' in shownWhen ? { all: anew(shownWhen.all) } : { any: anew(shownWhen.any) },
          }
        : {}),
      ...(children ? { children } : {}),
    } as ModelNode;
  });
  return changed ? next : nodes;
}
