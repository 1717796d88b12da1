import {
  claimHolds,
  isScored,
  type JsonObject,
  levelsUpTo,
  type Model,
  type ModelNode,
  optionsOfNode,
  type PluginManifest,
} from '@erfa/scoring-sdk';
import type { FilePath, FindingList } from '../finding';
import type { Placed } from './placed';

/**
 * Levels without practices, for plugins that read levels. A level that no question of the whole model
 * stands on is most likely forgotten. Where empty levels stop the climb, one of a group's own keeps
 * everything above it out of reach, whatever is answered.
 */
export function lintGates(
  model: Model,
  placed: readonly Placed[],
  manifest: PluginManifest,
  options: JsonObject,
  findings: FindingList,
): void {
  const { reads } = manifest;
  if (!reads || !claimHolds(reads.level, options)) return;
  const base = typeof options['base'] === 'number' ? options['base'] : 0;
  const levelOf = (node: ModelNode): number => node.level ?? base + 1;
  const missing = (practices: readonly ModelNode[]): number[] => {
    const stated = practices.map(levelOf);
    const there = new Set(stated);
    return levelsUpTo(stated, base).filter((level) => level > base && !there.has(level));
  };
  const practices = placed.flatMap(({ node }) =>
    isScored(model, node) && node.level !== undefined ? [node] : [],
  );
  // Where nobody states a level, the levels are those of the questions' own ladders.
  if (practices.length === 0) return;
  const all = placed.flatMap(({ node }) => (isScored(model, node) ? [node] : []));
  const nowhere = missing(all);
  for (const level of nowhere) findings.warning('level-without-practices', ['nodes'], { level });
  const lintGroup = (children: readonly ModelNode[], path: FilePath, own: JsonObject): void => {
    if (own['emptyLevel'] !== 'stops') return;
    const direct = children.filter((node) => isScored(model, node));
    const [lowest] = missing(direct).sort((a, b) => a - b);
    if (lowest === undefined) return;
    const first = children.findIndex((node) => direct.includes(node) && levelOf(node) > lowest);
    const level = children[first];
    if (!level) return;
    const facts = { level: levelOf(level), empty: lowest };
    findings.warning('level-unreachable', [...path, first], facts);
  };
  lintGroup(model.nodes, ['nodes'], options);
  for (const { node, path } of placed) {
    if (node.kind !== 'group') continue;
    const own = optionsOfNode(manifest.options, options, node.scoring);
    lintGroup(node.children, [...path, 'children'], own);
  }
}
