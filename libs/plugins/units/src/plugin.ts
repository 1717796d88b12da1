import {
  defineScoringPlugin,
  type Model,
  type PluginManifest,
  type ScoreView,
  viewLimits,
} from '@erfa/scoring-sdk';
import manifest from '../plugin.json';
import { planOf } from './plan';
import { poolingOf } from './policy';
import { poolAnswers, poolUnits, type Scene } from './pooled';
import { figuresOf, readUnits } from './unit';

const spec = manifest.options as PluginManifest['options'];

/** A table of the whole and its first tier, and a radar of the tier where it has three nodes or more. */
function viewsOf(model: Model): ScoreView[] {
  const tier = model.nodes.map(({ key }) => key);
  if (tier.length >= viewLimits.nodes) return [];
  const table: ScoreView = {
    kind: 'table',
    nodes: [model.key, ...tier],
    columns: ['value', 'level', 'coverage'],
  };
  return tier.length < 3 ? [table] : [{ kind: 'radar', nodes: tier }, table];
}

/**
 * Units: the answers of several units to the same questions, in one result. Two ways of pooling that
 * agree when everyone has answered everything: pooled answers, and the mean of the units.
 */
export default defineScoringPlugin({
  manifest: manifest as PluginManifest,
  prepare: (model, options) => {
    const root = planOf(model, spec, options);
    const pooling = poolingOf(options);
    const views = viewsOf(model);
    return (sheet) => {
      const units = readUnits(root, sheet, pooling);
      const scene: Scene = units.map((unit) => ({ unit, figures: figuresOf(root, unit) }));
      // Pooled with nobody's, one unit's answers are the mean of means: children explain it better.
      const alone = units.every(({ name }) => name === null);
      const answers = alone || pooling.pooling === 'answers';
      return { ...(answers ? poolAnswers(root, scene) : poolUnits(root, scene)), views };
    };
  },
});
