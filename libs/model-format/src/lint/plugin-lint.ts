import {
  checkAttributes,
  checkOptions,
  isScored,
  type JsonObject,
  type Model,
  type ModelNode,
  type PluginManifest,
  resolveOptions,
  scaleKeysOf,
  scaleOf,
  walkModel,
  withoutUnscored,
} from '@erfa/scoring-sdk';
import type { FilePath, FindingList } from '../finding';
import { lintFieldsRead } from './fields-read-lint';
import { lintGates } from './gate-lint';
import { lintMixedScales } from './mixed-scales-lint';
import type { Placed } from './placed';

/** A plugin that is there, and whether its version will do. */
export interface KnownPlugin {
  readonly manifest: PluginManifest;
  /** Whether the plugin's version lies in a semver range. */
  readonly satisfies: (range: string) => boolean;
}

/** What the model's plugin cannot read, does not know, or passes over. */
export function lintScoring(
  model: Model,
  placed: readonly Placed[],
  findings: FindingList,
  plugins: readonly KnownPlugin[],
): void {
  const { plugin, version, options } = model.scoring;
  const known = plugins.filter(({ manifest }) => manifest.id === plugin);
  const [found] = known;
  if (!found) {
    const ids = plugins.map(({ manifest }) => manifest.id).join(', ');
    return findings.error('plugin-missing', ['scoring', 'plugin'], { plugin, known: ids });
  }
  if (!found.satisfies(version)) {
    const facts = { plugin, wanted: version, found: found.manifest.version };
    return findings.error('plugin-version', ['scoring', 'version'], facts);
  }
  const { manifest } = found;
  const scales = Object.keys(model.scales);
  const seen = withoutUnscored(model);
  const scored = new Set<string>();
  walkModel(seen, ({ key }) => scored.add(key));
  const asks = placed.some(({ node }) => node.kind === 'question');
  if (asks && scored.size === 0) findings.warning('nothing-scored', ['nodes']);
  let sound = true;
  const lint = (given: JsonObject, path: FilePath, node: boolean): void => {
    for (const fault of checkOptions(manifest.options, given, { node, scales, nodes: scored })) {
      const { code, expected, value } = fault;
      const facts = { expected, value, option: fault.path.join('.') };
      sound = false;
      findings.error(code, [...path, ...fault.path], facts);
    }
  };
  lint(options ?? {}, ['scoring', 'options'], false);
  const questions = new Set(
    placed.flatMap(({ node }) => (isScored(model, node) ? [node.key] : [])),
  );
  const lintAttributes = (node: ModelNode, path: FilePath): void => {
    if (!manifest.attributes || !node.attributes) return;
    const scaleKeys = scaleKeysOf(scaleOf(model, node));
    const place = { node: node.key, questions, scaleKeys, scales };
    for (const fault of checkAttributes(manifest.attributes, node.attributes, place)) {
      const { code, expected, value } = fault;
      const facts = { expected, value, attribute: fault.path.join('.'), plugin };
      const at = [...path, 'attributes', ...fault.path];
      if (code === 'attribute-unknown') findings.warning(code, at, facts);
      else findings.error(code, at, facts);
    }
  };
  for (const { node, path } of placed) {
    if (node.scoring) lint(node.scoring, [...path, 'scoring'], true);
    lintAttributes(node, path);
    const scale = node.kind === 'question' ? scaleOf(model, node) : undefined;
    // Text goes to no plugin, so none has to know of it.
    if (scale && scale.kind !== 'text' && !manifest.scales.includes(scale.kind)) {
      findings.error('plugin-scale', [...path, 'scale'], { plugin, kind: scale.kind });
    }
  }
  // What follows reads options: only those that can be read.
  if (!sound) return;
  const resolved = resolveOptions(manifest.options, options ?? {});
  lintFieldsRead(model, placed, manifest, resolved, findings);
  lintGates(model, placed, manifest, resolved, findings);
  lintMixedScales(model, manifest, resolved, findings);
  lintEmptied(model, manifest, resolved, findings);
}

/**
 * Says where the model leaves it to chance what becomes of a group in which nothing applies. Any
 * question may be answered _not applicable_; only where the plugin declares that such answers count as
 * if the question were not there, and has an option for what a group without any gets, is it known that
 * the group gets no score. Other plugins are not judged.
 */
function lintEmptied(
  model: Model,
  { algebra, options: spec }: PluginManifest,
  resolved: JsonObject,
  findings: FindingList,
): void {
  const given = model.scoring.options ?? {};
  const policy = spec.find(({ key }) => key === 'emptyGroup');
  if (!policy || Object.hasOwn(given, 'emptyGroup')) return;
  // The claim may name `emptyGroup` itself, which is what is asked about.
  const claim = algebra.notApplicableNeutral;
  const left = typeof claim === 'boolean' ? claim : resolved['notApplicable'] === 'excluded';
  const dimensions = model.nodes.filter(({ kind }) => kind === 'group').length;
  if (!left || resolved['emptyGroup'] !== 'no-score' || dimensions < 2) return;
  findings.note('group-can-be-emptied', ['scoring', 'options', 'emptyGroup'], {
    ...{ dimensions, option: policy.title },
  });
}
