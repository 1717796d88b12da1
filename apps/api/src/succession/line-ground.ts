import { contentHash } from '@erfa/model-format';
import type { MigrationPlan, Operation } from '@erfa/model-lab';
import { questionsOf, scaleOf, type Model, type ModelNode } from '@erfa/scoring-sdk';

/**
 * What somebody judges a line by: everything of it and below it in the new version, and what is said to have
 * become of the questions there. Another hash, and something changed.
 *
 * @returns a content hash; of what is retired, one that never changes
 */
export function groundOf({ to }: Operation, { operations }: MigrationPlan, after: Model): string {
  const nodes = nodesAt(after.nodes, new Set(to));
  const questions = questionsOf({ ...after, nodes });
  const keys = new Set(questions.map(({ key }) => key));
  return contentHash({
    nodes,
    scales: questions.map((question) => scaleOf(after, question) ?? null),
    became: operations
      .filter((one) => one.of === 'question' && one.to.some((key) => keys.has(key)))
      .map(({ from, to: became, kind, meaning }) => ({ from, to: became, kind, meaning })),
  });
}

function nodesAt(nodes: readonly ModelNode[], keys: ReadonlySet<string>): ModelNode[] {
  return nodes.flatMap((node) => {
    if (keys.has(node.key)) return [node];
    return node.kind === 'group' ? nodesAt(node.children, keys) : [];
  });
}
