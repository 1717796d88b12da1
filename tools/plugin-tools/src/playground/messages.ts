import type { AnswerSheet, JsonObject, Model, PluginManifest, ScoreNode } from '@erfa/scoring-sdk';
import type { Finding } from '../check/acceptance';
import type { Problem } from '../problem';

/** A model to answer in the playground, with answers to begin from. */
export interface PlayModel {
  readonly name: string;
  readonly model: Model;
  readonly sheets: readonly { readonly name: string; readonly sheet: AnswerSheet }[];
}

/** Everything the page shows besides scores; sent anew when something has changed. */
export interface PlayState {
  /** Counts up with every build. */
  readonly build: number;
  /** Null until a manifest could be read. */
  readonly manifest: PluginManifest | null;
  readonly models: readonly PlayModel[];
  /** What keeps the newest source from being scored with. */
  readonly problems: readonly Problem[];
  /** What the compiler finds; the plugin is scored with all the same. */
  readonly types: readonly Problem[];
  /** The acceptance list of the newest build; null while it is being made. */
  readonly checks: readonly Finding[] | null;
}

/** One sheet to score. */
export interface ScoreRequest {
  readonly model: Model;
  /** What the model's options are set to; defaults are filled in. */
  readonly options: JsonObject;
  readonly sheet: AnswerSheet;
}

/** What a sheet came to: a tree, also on further axes, or what is wrong. */
export type ScoreReply =
  | {
      readonly ok: true;
      readonly root: ScoreNode;
      readonly axes: Readonly<Record<string, ScoreNode>>;
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };
