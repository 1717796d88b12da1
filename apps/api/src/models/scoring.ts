import path from 'node:path';
import { Injectable, Logger } from '@nestjs/common';
import {
  createScoringHost,
  ScoringError,
  type ScoreResult,
  type ScoringHost,
} from '@erfa/scoring-host';
import type { AnswerSheet, Lift, Model, PluginManifest } from '@erfa/scoring-sdk';
import { Problem } from '../http/problem';

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

/** A host of the plugins that ship with Erfa. */
export function createOwnHost(root: string): Promise<ScoringHost> {
  return createScoringHost(ownPlugins.map((id) => path.join(root, 'dist/plugins', id)));
}

/** Scores through the plugins; always outside a transaction, since a plugin may be slow. */
@Injectable()
export class Scoring {
  private readonly log = new Logger('scoring');

  constructor(private readonly host: ScoringHost) {
    for (const fault of host.faults) this.log.error(JSON.stringify(fault));
  }

  /** @throws Problem `plugin-missing` or `scoring-failed` */
  score(model: Model, sheet: AnswerSheet): Promise<ScoreResult> {
    return this.host.score(model, sheet).catch((error: unknown) => this.refuse(error, model));
  }

  /** A smallest set of changed answers that lifts a node to its next level. */
  lift(model: Model, sheet: AnswerSheet, key: string): Promise<Lift> {
    return this.host.lift(model, sheet, key).catch((error: unknown) => this.refuse(error, model));
  }

  /** The manifest of the model's plugin, with the words for its rules; null when the plugin is not there. */
  manifest(model: Model): PluginManifest | null {
    return (
      this.host.plugins.find(({ manifest }) => manifest.id === model.scoring.plugin)?.manifest ??
      null
    );
  }

  private refuse(error: unknown, model: Model): never {
    if (!(error instanceof ScoringError)) throw error;
    this.log.error(`${error.code} ${error.message}`);
    const missing = error.code === 'plugin-missing' || error.code === 'plugin-version';
    throw new Problem(missing ? 'plugin-missing' : 'scoring-failed', {
      plugin: model.scoring.plugin,
    });
  }
}
