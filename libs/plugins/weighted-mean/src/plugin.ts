import { defineScoringPlugin, type PluginManifest } from '@erfa/scoring-sdk';
import manifest from '../plugin.json';
import { compile } from './scorer';

/** For hosts that want the figures of very many sheets and no explanations. */
export { bulkScorer } from './bulk-scorer';

/**
 * Weighted mean: mean or sum of children, or one mean of all questions below, node by node.
 * `plugin.json` states every option and what it does; docs/model-format.md has the formulas.
 */
export default defineScoringPlugin({
  manifest: manifest as PluginManifest,
  prepare: (model, options) =>
    compile(model, manifest.options as PluginManifest['options'], options).tree,
});
