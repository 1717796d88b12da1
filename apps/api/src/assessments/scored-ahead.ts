import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  type AnswerSheet,
  canonicalJson,
  type Goal,
  type Model,
  type Reach,
  type ScoreNode,
} from '@erfa/scoring-sdk';
import { Scoring } from '../models/scoring';
import type { ResultRow } from './results.queries';

/** Scores and ways that are kept at most. */
const kept = 2000;

/** What changing the answer to a question costs, by question, and where nothing is said of one. */
export interface Costs {
  readonly costs: Readonly<Record<string, number>>;
  readonly usualCost: number;
}

/**
 * Scores answers that are not given yet: as they are planned, and as they would have to be. Both follow from
 * model, plugin and answers, so each is found once.
 */
@Injectable()
export class ScoredAhead {
  private readonly known = new Map<string, Promise<unknown>>();

  constructor(private readonly scoring: Scoring) {}

  /** @throws Problem with one of the codes of plugins */
  score(model: Model, result: ResultRow, sheet: AnswerSheet): Promise<ScoreNode> {
    return this.once([result.modelHash, plugin(result), sheet], async () => {
      const { root } = await this.scoring.score(model, sheet);
      return root;
    });
  }

  /** @throws Problem with one of the codes of plugins */
  reach(
    model: Model,
    result: ResultRow,
    sheet: AnswerSheet,
    goal: Goal,
    costs: Costs,
  ): Promise<Reach> {
    const asked = [result.modelHash, plugin(result), sheet, goal, costs];
    return this.once(asked, () => this.scoring.reach(model, sheet, goal, costs));
  }

  private once<Made>(asked: readonly unknown[], make: () => Promise<Made>): Promise<Made> {
    const key = createHash('sha256').update(canonicalJson(asked)).digest('base64');
    const before = this.known.get(key) as Promise<Made> | undefined;
    if (before) return before;
    if (this.known.size >= kept) this.known.clear();
    const made = make();
    this.known.set(key, made);
    // Asked again next time: the plugin may be back.
    made.catch(() => this.known.delete(key));
    return made;
  }
}

const plugin = ({ pluginId, pluginVersion }: ResultRow): string => `${pluginId}@${pluginVersion}`;
