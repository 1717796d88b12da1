import { Injectable } from '@nestjs/common';
import type { Lift, Model, ScoreNode, UnitAnswers } from '@erfa/scoring-sdk';
import { Problem } from '../http/problem';
import type { ModelCode } from '../models/problems';
import { Scoring, type Unscored } from '../models/scoring';
import type { ResultRow } from './results.queries';

/** A unit, and what its answers alone come to. */
export interface ScoredUnit {
  readonly unit: UnitAnswers;
  readonly score: ScoreNode;
}

/** Results of which the further scores are kept at most. */
const kept = 500;

/**
 * What else is scored of a result's answers: what lifts it, and what each unit comes to alone. Both follow from what the hashes
 * stand for, so each is found once; neither is there when the plugin is not.
 */
@Injectable()
export class FurtherScores {
  private readonly lifted = new Map<string, Promise<Lift[]>>();
  private readonly alone = new Map<string, Promise<ScoredUnit[]>>();

  constructor(private readonly scoring: Scoring) {}

  /** What lifts each dimension; where the plugin does not say, nothing, and why. */
  async lifts(
    model: Model,
    result: ResultRow,
  ): Promise<{ lifts: Lift[]; problem: Unscored | null }> {
    try {
      const lifts = await once(this.lifted, result, () =>
        Promise.all(model.nodes.map((node) => this.scoring.lift(model, result.input, node.key))),
      );
      return { lifts, problem: null };
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      const problem = { plugin: model.scoring.plugin, code: error.code as ModelCode };
      return { lifts: [], problem };
    }
  }

  /** What each unit comes to alone; none where the municipality answered as one, or the plugin is not there. */
  async units(model: Model, result: ResultRow): Promise<ScoredUnit[]> {
    try {
      return await once(this.alone, result, async () => {
        const scored: ScoredUnit[] = [];
        // One after another: a municipality's units are no reason to keep others' results waiting.
        for (const unit of result.input.units ?? []) {
          const { root } = await this.scoring.score(model, { answers: unit.answers });
          scored.push({ unit, score: root });
        }
        return scored;
      });
    } catch (error) {
      if (error instanceof Problem) return [];
      throw error;
    }
  }
}

function once<Made>(
  known: Map<string, Promise<Made[]>>,
  result: ResultRow,
  make: () => Promise<Made[]>,
): Promise<Made[]> {
  const key = `${result.modelHash} ${result.inputHash} ${result.pluginId}@${result.pluginVersion}`;
  const found = known.get(key);
  if (found) return found;
  if (known.size >= kept) known.clear();
  const made = make();
  known.set(key, made);
  // What failed is tried again the next time it is asked for.
  made.catch(() => known.delete(key));
  return made;
}
