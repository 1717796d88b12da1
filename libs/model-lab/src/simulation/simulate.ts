import type { AnswerSheet, Model, ScoreNode } from '@erfa/scoring-sdk';
import { compareFigures, noScoreReasons } from './compare';
import {
  type ShownComparison,
  showComparison,
  type ShownItem,
  showItem,
  type ShownSensitivity,
  showReasons,
  showSensitivity,
} from './disclosure';
import type { SheetFigures } from './figures';
import {
  type Consistency,
  consistencies,
  itemStatistics,
  type SamePair,
  samePairs,
} from './item-statistics';
import { itemColumns } from './item-table';
import { bySensitivity, countWeights, weightEffect, weightTrials, withWeight } from './weights';

/** Sheets opened under one model, scored wherever that is. */
export interface Scored {
  /** @param model one that differs in a weight alone; left out, the model itself */
  readonly figures: (model?: Model) => SheetFigures | Promise<SheetFigures>;
  readonly tree: (place: number) => ScoreNode | Promise<ScoreNode>;
}

/** What becomes of a round's figures under a draft. Counts are about; see disclosure.ts. */
export interface SimulatedFigures {
  /** How many sheets were scored under both. */
  readonly sheets: number;
  /** The whole first. */
  readonly nodes: readonly ShownComparison[];
  /** Why some that had a score have none any more: the plugin's codes. */
  readonly reasons: readonly { readonly reason: string; readonly count: number }[];
}

/** Compares a draft with the version before it. */
export async function simulateFigures(
  before: SheetFigures,
  after: Scored,
): Promise<SimulatedFigures> {
  const now = await after.figures();
  const [old, whole] = [before[0], now[0]];
  const lost = [...(whole?.values ?? [])].flatMap((value, row) =>
    Number.isNaN(value) && !Number.isNaN(old?.values[row] ?? NaN) ? [row] : [],
  );
  const trees: ScoreNode[] = [];
  for (const row of lost) trees.push(await after.tree(row));
  const sheets = whole?.values.length ?? 0;
  return {
    sheets,
    nodes: compareFigures(before, now).map(showComparison),
    reasons: showReasons(noScoreReasons(trees), sheets),
  };
}

/** What each weight does to the whole. */
export interface SimulatedWeights {
  readonly weights: readonly ShownSensitivity[];
  /** How many weights could be tried; those that make up most of the whole were. */
  readonly of: number;
}

/**
 * Tries weights one step up and one down by scoring every sheet again.
 *
 * @param most how many weights to try
 * @param between called before each; throws to stop
 */
export async function simulateWeights(
  model: Model,
  scored: Scored,
  most: number,
  between: () => Promise<void>,
): Promise<SimulatedWeights> {
  const [whole] = await scored.figures();
  if (!whole) return { weights: [], of: 0 };
  const found = [];
  for (const trial of weightTrials(model, most)) {
    await between();
    const tried = async (weight: number) => {
      const [other] = await scored.figures(withWeight(model, trial.key, weight));
      return weightEffect(whole, other ?? whole, weight);
    };
    const up = await tried(trial.raised);
    found.push({ ...trial, up, down: trial.lowered === null ? null : await tried(trial.lowered) });
  }
  const sheets = whole.values.length;
  return {
    weights: bySensitivity(found).map((row) => showSensitivity(row, sheets)),
    of: countWeights(model),
  };
}

/** What the answers look like, question by question. */
export interface SimulatedItems {
  readonly items: readonly ShownItem[];
  readonly same: readonly SamePair[];
  readonly consistency: readonly Consistency[];
}

/**
 * Item statistics of the draft's questions over the answers that reach them.
 *
 * @param sources of each question, the old ones whose answers reached it
 */
export async function simulateItems(
  model: Model,
  sheets: readonly AnswerSheet[],
  sources: ReadonlyMap<string, readonly string[]>,
  between: () => Promise<void>,
): Promise<SimulatedItems> {
  const columns = itemColumns(model, sheets);
  return {
    items: itemStatistics(columns).map(showItem),
    same: await samePairs(columns, sources, between),
    consistency: consistencies(columns),
  };
}
