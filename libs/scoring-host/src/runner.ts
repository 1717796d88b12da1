import {
  type AnswerSheet,
  claimHolds,
  type Goal,
  type JsonObject,
  type Lift,
  type Model,
  type PluginManifest,
  type Reach,
  reachGoal,
  type ReachSearch,
  type ScoringPlugin,
  smallestLift,
} from '@erfa/scoring-sdk';

/** One model made ready in a plugin. */
export interface PreparedModel {
  /**
   * What the plugin hands back for a sheet: unchecked. Rejects when the plugin throws.
   *
   * @param twice computes it twice and rejects when the two differ; a plugin that ships with the host
   * is held to that by its tests and is not asked again
   */
  readonly score: (sheet: AnswerSheet, twice?: boolean) => Promise<unknown>;
  /** The smallest lift of one node, searched where the plugin runs: it scores many sheets. */
  readonly lift: (sheet: AnswerSheet, key: string) => Promise<Lift>;
  /** The cheapest way to a goal, searched where the plugin runs. */
  readonly reach: (sheet: AnswerSheet, goal: Goal, wish: ReachWish) => Promise<Reach>;
}

/** What whoever asks says of a way to a goal; what the plugin promises is the runner's to add. */
export type ReachWish = Pick<ReachSearch, 'costs' | 'usualCost'>;

/** The promises of a plugin that searches rely on, for a model with these options. */
export function promisesOf(
  { algebra }: Pick<PluginManifest, 'algebra'>,
  options: JsonObject,
): { readonly orderIndependent: boolean; readonly monotone: boolean } {
  return {
    orderIndependent: claimHolds(algebra.orderIndependent, options),
    monotone: claimHolds(algebra.monotone, options),
  };
}

/**
 * Where a plugin runs. The host trusts nothing that comes out of it; how much the plugin can do while
 * it runs is the runner's business. First-party plugins run in the process of the host, strangers' in a
 * process of their own (`inChildProcess`): the same two steps, with the model sent over once.
 */
export interface PluginRunner {
  readonly prepare: (model: Model, options: JsonObject) => Promise<PreparedModel>;
}

/** Runs a plugin in this process: for code that ships with the host. */
export function inProcess(plugin: ScoringPlugin): PluginRunner {
  return {
    prepare: async (model, options) => {
      const score = plugin.prepare(model, options);
      const promises = promisesOf(plugin.manifest, options);
      return {
        score: async (sheet) => score(sheet),
        lift: async (sheet, key) => smallestLift(model, score, sheet, key, promises),
        reach: async (sheet, goal, wish) =>
          reachGoal(model, score, sheet, goal, { ...wish, ...promises }),
      };
    },
  };
}
