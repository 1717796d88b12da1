import {
  type JsonObject,
  type Model,
  type PluginManifest,
  resolveOptions,
} from '@erfa/scoring-sdk';
import manifest from '../plugin.json';
import type { BulkScorer } from './bulk';
import { compile } from './scorer';

/**
 * Compiles a model for scoring very many sheets without explanations (simulations, demonstration
 * data, benches). The figures are those of the plugin, bit by bit.
 *
 * @param options the model's options, defaults need not be filled in
 * @returns undefined for models that only exact arithmetic can do; use the plugin for those
 */
export function bulkScorer(model: Model, options: JsonObject): BulkScorer | undefined {
  const spec = manifest.options as PluginManifest['options'];
  return compile(model, spec, resolveOptions(spec, options)).bulk;
}
