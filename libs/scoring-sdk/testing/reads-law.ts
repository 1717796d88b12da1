import {
  type Claim,
  claimHolds,
  type FieldsRead,
  type ModelNode,
  optionsOfNode,
} from '../src/index';
import { figures, firstDifference, type Law, scored, silent } from './trial';

/** Fields that hosts are told are not read: written otherwise, the figures have to stay. */
export const unreadFields: Law = {
  name: 'unread-fields',
  says: 'A field of a node that the manifest says is not read changes no value, level or outcome.',
  advice:
    'Say "weight", "weightOfOnlyChild", "level" or "groupScale": true in the manifest\'s reads, or { "when": { … } } with the options for which it is read.',
  broken: silent((trial) => {
    const { reads, options: spec } = trial.plugin.manifest;
    if (!reads) return undefined;
    const before = figures(scored(trial));
    for (const field of fields) {
      const unread = (claim: Claim, node: ModelNode | undefined): boolean =>
        !claimHolds(claim, optionsOfNode(spec, trial.options, node?.scoring));
      const rewritten = (
        nodes: readonly ModelNode[],
        above: ModelNode | undefined,
      ): readonly ModelNode[] =>
        nodes.map((node) => {
          const below =
            node.kind === 'group' ? { ...node, children: rewritten(node.children, node) } : node;
          // Weights are the business of the rule they go into, levels and scales of the node's own.
          const asked = field.startsWith('weight') ? above : node;
          return unread(reads[field], asked) ? written(field, below, nodes.length) : below;
        });
      const nodes = rewritten(trial.model.nodes, undefined);
      const other = scored({ ...trial, model: { ...trial.model, nodes } });
      const difference = firstDifference(before, figures(other));
      if (difference)
        return { tried: `wrote another ${field} wherever it is not read`, ...difference };
    }
    return undefined;
  }),
};

const fields: readonly (keyof FieldsRead)[] = [
  'weight',
  'weightOfOnlyChild',
  'level',
  'groupScale',
];

/** The node with the field as it was not. */
function written(field: keyof FieldsRead, node: ModelNode, siblings: number): ModelNode {
  switch (field) {
    case 'weight':
      return { ...node, weight: (node.weight ?? 1) + 3 };
    case 'weightOfOnlyChild':
      // One that weighs nothing is left out: that is another thing than its share.
      return siblings > 1 || node.weight === 0 ? node : { ...node, weight: (node.weight ?? 1) * 3 };
    case 'level':
      return { ...node, level: (node.level ?? 1) + 1 };
    case 'groupScale':
      return node.kind === 'group' ? { ...node, scale: { kind: 'range', min: -7, max: 3 } } : node;
  }
}
