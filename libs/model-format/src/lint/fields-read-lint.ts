import {
  type Claim,
  claimHolds,
  isScored,
  type JsonObject,
  type Model,
  type ModelNode,
  optionsOfNode,
  type PluginManifest,
} from '@erfa/scoring-sdk';
import type { FilePath, FindingList } from '../finding';
import type { Placed } from './placed';

/**
 * Fields that change nothing: because the plugin does not read them, because a question in text is not
 * scored, or because a node weighs nothing. Each field is said once, at the first of its places.
 */
export function lintFieldsRead(
  model: Model,
  placed: readonly Placed[],
  manifest: PluginManifest,
  options: JsonObject,
  findings: FindingList,
): void {
  const unread = new Map<string, { readonly path: FilePath; count: number }>();
  const pass = (field: string, path: FilePath): void => {
    const before = unread.get(field);
    if (before) before.count += 1;
    else unread.set(field, { path, count: 1 });
  };
  const { reads } = manifest;
  const own = (node: ModelNode | undefined): JsonObject =>
    optionsOfNode(manifest.options, options, node?.scoring);
  for (const { node, path, above } of placed) {
    if (node.kind === 'question' && !isScored(model, node)) {
      lintUnscored(node, path, findings);
      continue;
    }
    if (!reads) continue;
    const never = (claim: Claim, at: ModelNode | undefined): boolean => !claimHolds(claim, own(at));
    if (node.weight !== undefined && node.weight !== 1) {
      const siblings = above?.node.kind === 'group' ? above.node.children : model.nodes;
      if (never(reads.weight, above?.node)) pass('weight', [...path, 'weight']);
      else if (node.weight === 0) continue;
      else if (siblings.length === 1 && never(reads.weightOfOnlyChild, above?.node)) {
        findings.warning('weight-of-only-child', [...path, 'weight']);
      }
    }
    if (node.level !== undefined && never(reads.level, node)) pass('level', [...path, 'level']);
    if (node.kind === 'group' && node.scale !== undefined && never(reads.groupScale, node)) {
      pass('scale', [...path, 'scale']);
    }
  }
  for (const [field, { path, count }] of unread) {
    // A level may be there for people to read; a weight that weighs nothing misleads them.
    const say = field === 'level' ? findings.note : findings.warning;
    say('field-not-read', path, { field, plugin: manifest.id, count });
  }
}

const scoredFields = ['weight', 'level', 'scoring', 'attributes'] as const;

function lintUnscored(node: ModelNode, path: FilePath, findings: FindingList): void {
  for (const field of scoredFields) {
    if (node[field] !== undefined) {
      findings.warning('field-of-text', [...path, field], { field });
    }
  }
}
