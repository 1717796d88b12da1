import { checkModel } from '@erfa/model-format';
import { placeInModel, type Check } from '@erfa/model-lab';
import type { PluginInUse } from '@erfa/scoring-host';

/** Looks for what keeps a model from being scored, its options for its plugin among it. */
export const scoringFaults =
  (plugins: () => readonly PluginInUse[]): Check =>
  (model) => {
    const { scorable, findings } = checkModel(model, plugins());
    if (scorable) return [];
    return findings
      .filter(({ severity }) => severity === 'error')
      .slice(0, 100)
      .map(({ path, code, message }) => {
        const { node, field } = placeInModel(model, path);
        return { path: [node, ...field].join('.'), code, message };
      });
  };
