import {
  type AnswerSheet,
  checkOptions,
  type Model,
  resolveOptions,
  type ScoreNode,
  type ScoringPlugin,
  sheetOfScored,
  type SheetScorer,
  walkModel,
  withHidden,
  withoutUnscored,
  withUnscored,
} from '@erfa/scoring-sdk';

/** A model made ready for scoring sheets of its main axis as the server does it. */
export type ReadyModel = (sheet: AnswerSheet) => ScoreNode;

/** The score of a node at or below another; null where there is none. */
export function scoreOf(root: ScoreNode, key: string): ScoreNode | null {
  if (root.key === key) return root;
  for (const child of root.children) {
    const below = scoreOf(child, key);
    if (below) return below;
  }
  return null;
}

/**
 * Reads a model once for scoring many sheets: conditions are followed, and questions in text are kept
 * from the plugin.
 *
 * @throws Error where the options are not those of the plugin, and ModelRefusal where they contradict
 * each other
 */
export function readied(model: Model, plugin: ScoringPlugin): ReadyModel {
  const { options: spec } = plugin.manifest;
  const seen = withoutUnscored(model);
  const keys = new Set([model.key]);
  walkModel(seen, ({ key }) => keys.add(key));
  const options = model.scoring.options ?? {};
  const place = { node: false, scales: Object.keys(model.scales), nodes: keys };
  const [fault] = checkOptions(spec, options, place);
  if (fault) throw new Error(`${fault.path.join('.')}: ${fault.expected}`);
  const score: SheetScorer | undefined =
    seen.nodes.length > 0 ? plugin.prepare(seen, resolveOptions(spec, options)) : undefined;
  return (given) => {
    const sheet = withHidden(model, given);
    return withUnscored(model, score?.(seen === model ? sheet : sheetOfScored(sheet, keys)));
  };
}
