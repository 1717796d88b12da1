import type { AnswerSheet } from './answers';
import type { JsonObject } from './json';
import { checkManifest, type PluginManifest } from './manifest';
import type { Model } from './model';
import type { ScoreNode } from './score';

/**
 * Scores one answer sheet. Pure, total and deterministic: the same sheet always gives the same tree,
 * every sheet that fits the model gives one, the sheet is not touched, and nothing is remembered.
 */
export type SheetScorer = (sheet: AnswerSheet) => ScoreNode;

/**
 * What `prepare` throws for a model whose options or attributes contradict each other in a way that no
 * spec can say (a border beyond its axis, two nodes marked as the same thing). The message begins with
 * the option or attribute and a colon, so that lint can show the place, also where only the text of an
 * error comes through.
 */
export class ModelRefusal extends Error {
  override readonly name = 'ModelRefusal';

  /**
   * @param option the option or attribute to blame, as models write it
   * @param why what is wrong, and what would do
   */
  constructor(
    readonly option: string,
    readonly why: string,
  ) {
    super(`${option}: ${why}`);
  }
}

/** A scoring plugin: a manifest and one pure function, in two steps so that a model is read once. */
export interface ScoringPlugin {
  readonly manifest: PluginManifest;
  /**
   * Reads the model once and returns the function that scores its sheets.
   *
   * @param model a model without faults, whose options the manifest's spec allows
   * @param options the model's options with every default filled in ({@link resolveOptions});
   * options of single nodes are in the model
   * @throws ModelRefusal where options or attributes contradict each other; nothing else
   */
  readonly prepare: (model: Model, options: JsonObject) => SheetScorer;
}

/**
 * Declares a plugin.
 *
 * @throws TypeError when the manifest is not one, naming every fault.
 */
export function defineScoringPlugin(plugin: ScoringPlugin): ScoringPlugin {
  const faults = checkManifest(plugin.manifest);
  if (faults.length > 0) {
    const list = faults.map(({ path, expected }) => `${path || 'manifest'}: ${expected}`);
    throw new TypeError(`This is no plugin manifest: ${list.join('; ')}`);
  }
  return plugin;
}
