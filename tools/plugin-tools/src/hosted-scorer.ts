import {
  type AnswerSheet,
  type JsonObject,
  type Model,
  resolveOptions,
  type ScoreNode,
  type ScoringPlugin,
  sheetOfScored,
  walkModel,
  withHidden,
  withoutUnscored,
  withUnscored,
} from '@erfa/scoring-sdk';

/**
 * A plugin made ready for a model, given what a host would give it: hidden questions marked, and nothing
 * of what is read and never scored.
 *
 * @param options as the model sets them; defaults are filled in
 * @throws whatever the plugin throws
 */
export function hostedScorer(
  plugin: ScoringPlugin,
  model: Model,
  options: JsonObject,
): (sheet: AnswerSheet) => ScoreNode {
  const seen = withoutUnscored(model);
  const keys = new Set([seen.key]);
  walkModel(seen, ({ key }) => keys.add(key));
  if (keys.size === 1) return () => withUnscored(model, undefined);
  const score = plugin.prepare(seen, resolveOptions(plugin.manifest.options, options));
  return (sheet) => {
    const hidden = withHidden(model, sheet);
    if (seen === model) return score(hidden);
    return withUnscored(model, score(sheetOfScored(hidden, keys)));
  };
}
