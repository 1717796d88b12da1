import { defineScoringPlugin, type PluginManifest } from '@erfa/scoring-sdk';
import manifest from '../plugin.json';
import { processScorer } from './process';
import { ratingsOf } from './ratings';
import { viewsOf } from './views';

const spec = manifest.options as PluginManifest['options'];

/**
 * Ordinal ratings: how much of an attribute is achieved is a percentage, its band is the attribute's
 * rating, and ratings give a capability level (the measurement framework of ISO/IEC 33020).
 */
export default defineScoringPlugin({
  manifest: manifest as PluginManifest,
  prepare: (model, options) => {
    const ratings = ratingsOf(options);
    const score = processScorer(
      { model, spec, options, ratings },
      { key: model.key, children: model.nodes },
    );
    const views = viewsOf(model);
    return ({ answers }) => ({ ...score(answers).node, ...(views.length > 0 ? { views } : {}) });
  },
});
