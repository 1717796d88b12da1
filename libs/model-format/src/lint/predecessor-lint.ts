import { type Model, type ModelNode, walkModel } from '@erfa/scoring-sdk';
import type { FindingList } from '../finding';
import { likeness } from './near-texts';
import type { Placed } from './placed';

/**
 * Below this likeness, in both languages and of title and text alike, two questions are taken for
 * different ones. Reworded questions share more; questions on other things share what all texts do.
 */
const another = 0.2;

/** Keys that stood for something else in the model's earlier version: answers hang on them. */
export function lintPredecessor(
  predecessor: Model,
  placed: readonly Placed[],
  findings: FindingList,
): void {
  const before = new Map<string, ModelNode>();
  walkModel(predecessor, (node) => before.set(node.key, node));
  for (const { node, path } of placed) {
    const was = before.get(node.key);
    if (!was) continue;
    const facts = { key: node.key, version: predecessor.version, title: was.title };
    if (was.kind !== node.kind) findings.error('key-other-kind', [...path, 'key'], facts);
    else if (node.kind === 'question' && !isLike(was, node)) {
      findings.warning('key-reused', [...path, 'key'], facts);
    }
  }
}

function isLike(was: ModelNode, is: ModelNode): boolean {
  const textOf = (node: ModelNode, language: 'da' | 'en'): readonly string[] => [
    node.title[language],
    ...(node.kind === 'question' && node.text ? [node.text[language]] : []),
  ];
  return (['da', 'en'] as const).some((language) => {
    const now = textOf(is, language);
    return textOf(was, language).some((old) => now.some((text) => likeness(old, text) >= another));
  });
}
