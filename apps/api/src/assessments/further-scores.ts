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

/** What was scored further, or why it was not: then there is nothing of it. */
export interface Further<Made> {
  readonly found: readonly Made[];
  readonly problem: Unscored | null;
}

/** Results of which the further scores are kept at most. */
const kept = 500;

/**
 * What else is scored of a result's answers: what lifts it, and what each unit comes to alone. Both follow from what the hashes
 * stand for, so each is found once; neither is there when the plugin is not.
 */
@Injectable()
export class FurtherScores {
  private readonly lifted = new Map<string, Promise<Further<Lift>>>();
  private readonly alone = new Map<string, Promise<Further<ScoredUnit>>>();

  constructor(private readonly scoring: Scoring) {}

  /** What lifts each dimension. */
  lifts(model: Model, result: ResultRow): Promise<Further<Lift>> {
    return once(this.lifted, model, result, () =>
      Promise.all(model.nodes.map((node) => this.scoring.lift(model, result.input, node.key))),
    );
  }

  /** What each unit comes to alone; none where the municipality answered as one. */
  units(model: Model, result: ResultRow): Promise<Further<ScoredUnit>> {
    return once(this.alone, model, result, () =>
      Promise.all(
        (result.input.units ?? []).map(async (unit) => ({
          unit,
          score: (await this.scoring.score(model, { answers: unit.answers })).root,
        })),
      ),
    );
  }
}

function once<Made>(
  known: Map<string, Promise<Further<Made>>>,
  model: Model,
  result: ResultRow,
  make: () => Promise<Made[]>,
): Promise<Further<Made>> {
  const key = `${result.modelHash} ${result.inputHash} ${result.pluginId}@${result.pluginVersion}`;
  const before = known.get(key);
  if (before) return before;
  if (known.size >= kept) known.clear();
  const made = make().then(
    (found): Further<Made> => ({ found, problem: null }),
    (error: unknown): Further<Made> => {
      // Asked again next time: the plugin may be back.
      known.delete(key);
      if (!(error instanceof Problem)) throw error;
      const { plugin } = model.scoring;
      return { found: [], problem: { plugin, code: error.code as ModelCode } };
    },
  );
  known.set(key, made);
  return made;
}
