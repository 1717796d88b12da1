import { Injectable } from '@nestjs/common';
import type { Lift, Model, ScoreNode, UnitAnswers } from '@erfa/scoring-sdk';
import { Problem } from '../http/problem';
import { Scoring } from '../models/scoring';
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

  /** What lifts each dimension. */
  lifts(model: Model, result: ResultRow): Promise<Lift[]> {
    return once(this.lifted, result, () =>
      Promise.all(model.nodes.map((node) => this.scoring.lift(model, result.input, node.key))),
    );
  }

  /** What each unit comes to alone; none where the municipality answered as one. */
  units(model: Model, result: ResultRow): Promise<ScoredUnit[]> {
    return once(this.alone, result, () =>
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
  known: Map<string, Promise<Made[]>>,
  result: ResultRow,
  make: () => Promise<Made[]>,
): Promise<Made[]> {
  const key = `${result.modelHash} ${result.inputHash} ${result.pluginId}@${result.pluginVersion}`;
  const found = known.get(key);
  if (found) return found;
  if (known.size >= kept) known.clear();
  const made = make().catch((error: unknown) => {
    known.delete(key);
    if (error instanceof Problem) return [];
    throw error;
  });
  known.set(key, made);
  return made;
}
