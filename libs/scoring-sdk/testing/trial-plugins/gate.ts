import {
  contributionOf,
  defineScoringPlugin,
  type GroupNode,
  type PluginManifest,
  type ScoreNode,
} from '../../src/index';
import { manifest as shareManifest, scoreShare } from './share';

/** What docs/plugin-contract.md adds to a manifest for its example. */
export const gatePart: Pick<PluginManifest, 'attributes' | 'rules'> = {
  attributes: [
    {
      key: 'gate',
      kind: 'boolean',
      title: { da: 'Port', en: 'Gate' },
      help: {
        da: 'Gruppen kommer ikke over 50, før spørgsmålet er på 100.',
        en: 'The group does not pass 50 before the question is at 100.',
      },
      default: false,
    },
  ],
  rules: {
    gate: {
      title: { da: 'Port', en: 'Gate' },
      applied: {
        da: '{title} er ikke nået, så gruppen kommer ikke over {value}; det koster {effect}.',
        en: '{title} is not reached, so the group does not pass {value}; that costs {effect}.',
      },
    },
  },
};

/** A group stays at 50 while a gate in it is not at 100. */
export function capped(group: GroupNode, scored: ScoreNode): ScoreNode {
  const at = (key: string) => scored.children.find((child) => child.key === key)?.value;
  const shut = group.children.find(
    ({ key, attributes }) => attributes?.['gate'] === true && at(key) !== 100,
  );
  if (!shut || scored.value === null || scored.value <= 50) return scored;
  const cap = contributionOf(shut.key, 'gate', 'applied', { value: 50, effect: 50 - scored.value });
  return { ...scored, value: 50, contributions: [...scored.contributions, cap] };
}

/** The mean place of all answers, with the whole model as a group that gates may hold back. */
export const gated = defineScoringPlugin({
  manifest: {
    ...shareManifest,
    id: 'gated',
    ...gatePart,
    rules: { ...shareManifest.rules, ...gatePart.rules },
    // A gate without an answer is shut: leaving it out would be another score.
    algebra: { ...shareManifest.algebra, unansweredNeutral: false, notApplicableNeutral: false },
  },
  prepare: (model) => (sheet) =>
    capped(
      { key: model.key, kind: 'group', title: model.title, children: model.nodes },
      scoreShare(model, sheet),
    ),
});
