import path from 'node:path';
import { Injectable, Logger } from '@nestjs/common';
import {
  createScoringHost,
  ScoringError,
  type ScoringErrorCode,
  type ScoreResult,
  type ScoringHost,
} from '@erfa/scoring-host';
import type { AnswerSheet, Goal, Lift, Model, PluginManifest, Reach } from '@erfa/scoring-sdk';
import { Problem } from '../http/problem';
import { InstalledPlugins } from '../plugins/installed-plugins';
import type { ModelCode } from './problems';

/** The plugins that ship with Erfa, by the folder they are built into below dist/plugins. */
export const ownPlugins = [
  // One a line, in the order in which they were made.
  'weighted-mean',
  'ladder',
  'staged-gates',
  'minimum-of',
  'deduction',
  'quadrant',
  'units',
  'ordinal-rating',
];

/** Folders of the plugins that ship with Erfa. */
export function ownFolders(root: string): string[] {
  return ownPlugins.map((id) => path.join(root, 'dist/plugins', id));
}

/** A host of the plugins that ship with Erfa. */
export function createOwnHost(root: string): Promise<ScoringHost> {
  return createScoringHost(ownFolders(root));
}

/** The problem that each of the host's codes becomes. Exhaustive: a code that nobody mapped does not compile. */
export const problemOf: Readonly<Record<ScoringErrorCode, ModelCode>> = {
  'plugin-missing': 'plugin-missing',
  'plugin-version': 'plugin-version',
  'plugin-off': 'plugin-off',
  'plugin-changed': 'plugin-changed',
  'plugin-faulty': 'plugin-faulty',
  'options-invalid': 'sheet-unfit',
  'sheet-invalid': 'sheet-unfit',
  'too-large': 'sheet-unfit',
  'plugin-failed': 'scoring-failed',
  'plugin-timeout': 'plugin-timeout',
  'plugin-memory': 'plugin-memory',
  'plugin-crashed': 'plugin-crashed',
  'plugin-busy': 'plugin-busy',
  'plugin-paused': 'plugin-paused',
  'output-invalid': 'scoring-failed',
  'output-too-large': 'scoring-failed',
  'output-differs': 'output-differs',
};

/** Codes that say that the sheet is at fault, not the plugin: waiting for the plugin would help nobody. */
const faultOfSheet: readonly ScoringErrorCode[] = ['options-invalid', 'sheet-invalid', 'too-large'];

/** A sheet that its plugin could not score: which plugin, and the problem it comes to. */
export interface Unscored {
  readonly plugin: string;
  readonly code: ModelCode;
}

/** What came of a try: a result with the words that explain it, or why there is none yet. */
export type Attempt =
  | { readonly scored: ScoreResult; readonly manifest: ExplainingManifest }
  | { readonly scored: null; readonly unscored: Unscored };

/** The part of a manifest that has words: what a result is explained with. */
export type ExplainingManifest = Pick<PluginManifest, 'title' | 'rules' | 'reasons'>;

/** Scores through the plugins; always outside a transaction, since a plugin may be slow. */
@Injectable()
export class Scoring {
  private readonly log = new Logger('scoring');

  constructor(private readonly plugins: InstalledPlugins) {}

  /** @throws Problem with one of the codes of plugins, or `scoring-failed` */
  score(model: Model, sheet: AnswerSheet): Promise<ScoreResult> {
    return this.plugins.host
      .score(model, sheet)
      .catch((error: unknown) => this.refuse(error, model));
  }

  /**
   * Scores what will be kept: a stranger's plugin computes it twice. Where the plugin is to blame there is
   * no result yet, and that is an answer, too.
   * @throws Problem `sheet-unfit` where the sheet is to blame
   */
  async attempt(model: Model, sheet: AnswerSheet): Promise<Attempt> {
    try {
      const scored = await this.plugins.host.score(model, sheet, { kept: true });
      const manifest = this.manifest(model);
      if (!manifest) throw new Error(`${scored.plugin.id} is gone`);
      return { scored, manifest };
    } catch (error) {
      if (!(error instanceof ScoringError) || faultOfSheet.includes(error.code))
        return this.refuse(error, model);
      this.log.warn(`${error.code} (${error.plugin})`);
      return { scored: null, unscored: this.unscored(model, error.code) };
    }
  }

  /**
   * Shows a model to its plugin, to learn whether it takes it.
   * @returns null when it does; `detail` is the plugin's own word, where it refuses the model itself
   */
  async refusal(model: Model): Promise<{ detail: string | null; unscored: Unscored } | null> {
    try {
      await this.plugins.host.prepare(model);
      return null;
    } catch (error) {
      if (!(error instanceof ScoringError)) throw error;
      const detail = error.code === 'plugin-failed' ? (error.details[0] ?? error.code) : null;
      return { detail, unscored: this.unscored(model, error.code) };
    }
  }

  /** A smallest set of changed answers that lifts a node to its next level. */
  lift(model: Model, sheet: AnswerSheet, key: string): Promise<Lift> {
    return this.plugins.host
      .lift(model, sheet, key)
      .catch((error: unknown) => this.refuse(error, model));
  }

  /**
   * The cheapest set of changed answers that takes a node to a goal.
   * @param costs what changing the answer to a question costs, by question, and where nothing is said
   */
  reach(
    model: Model,
    sheet: AnswerSheet,
    goal: Goal,
    costs: { costs: Readonly<Record<string, number>>; usualCost: number },
  ): Promise<Reach> {
    return this.plugins.host
      .reach(model, sheet, goal, costs)
      .catch((error: unknown) => this.refuse(error, model));
  }

  /** Why the model could not be scored now, as far as is known without trying; null when it could. */
  notReady(model: Pick<Model, 'scoring'>): Unscored | null {
    const found = this.plugins.host.notReady(model);
    return found ? this.unscored(model, found.code) : null;
  }

  /** @throws Problem saying why the model cannot be scored */
  assertReady(model: Pick<Model, 'scoring'>): void {
    const found = this.notReady(model);
    if (found) throw new Problem(found.code, { plugin: found.plugin });
  }

  /** The options of the model's plugin; none where no such plugin is there. */
  options(model: Model): PluginManifest['options'] {
    return this.manifestOf(model)?.options ?? [];
  }

  /** The manifest of the model's plugin, with the words for its rules; null when no such plugin is there. */
  manifest(model: Model): ExplainingManifest | null {
    const found = this.manifestOf(model);
    if (!found) return null;
    const { title, rules, reasons } = found;
    return { title, rules, ...(reasons ? { reasons } : {}) };
  }

  /** Whether the model's plugin reads the answers of units, also while it is switched off. */
  readsUnits(model: Model): boolean {
    return this.manifestOf(model)?.units === true;
  }

  private manifestOf({ scoring }: Pick<Model, 'scoring'>): PluginManifest | null {
    return this.plugins.list().find(({ key }) => key === scoring.plugin)?.manifest ?? null;
  }

  private unscored({ scoring }: Pick<Model, 'scoring'>, code: ScoringErrorCode): Unscored {
    return { plugin: scoring.plugin, code: problemOf[code] };
  }

  private refuse(error: unknown, model: Model): never {
    if (!(error instanceof ScoringError)) throw error;
    this.log.error(`${error.code} (${error.plugin})`);
    throw new Problem(problemOf[error.code], { plugin: model.scoring.plugin });
  }
}
