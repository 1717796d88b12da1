import { fewestAnswering, publishFigures, roundLevels } from '@erfa/benchmark';
import type { Reached } from './carry-by-plan';
import type { NodeComparison, NoScoreReasons } from './compare';
import type { Distribution } from './figures';
import type { ItemStatistics } from './item-statistics';
import type { Movement } from './movement';
import type { ScaleStep } from './scale-steps';
import type { Sensitivity, WeightTrial } from './weights';

/**
 * What is shown of exact figures. They are counted over mixed sheets ({@link mixSheets}), which is what
 * keeps municipalities apart; this gives them the form of released figures, so that a simulated and a
 * published count are read alike: nothing of fewer than {@link fewestAnswering}, counts in multiples of
 * three whose sum is at most the true one, quartiles to a tenth, no lowest and no highest.
 */
export interface ShownDistribution {
  /** About how many have a score. */
  readonly scored: number;
  /** Lowest first; null where the figures are no levels, or too few have one. */
  readonly levels: readonly { readonly level: number; readonly count: number }[] | null;
  /** In the node's own unit; null where too few have a score, or it has no bounds. */
  readonly quartiles: {
    readonly lower: number;
    readonly median: number;
    readonly upper: number;
  } | null;
  /** To a hundredth; null where too few have a score. */
  readonly mean: number | null;
}

/** @returns null where too few have a score */
export function showDistribution(distribution: Distribution): ShownDistribution | null {
  const { scored, unscored, levels, histogram, mean } = distribution;
  if (scored < fewestAnswering) return null;
  const [about = 0] = roundLevels([scored, unscored]);
  const counts = levels && roundLevels(levels.map(({ count }) => count));
  const published = histogram && publishFigures(histogram, null);
  return {
    scored: about,
    levels: levels?.map(({ level }, at) => ({ level, count: counts?.[at] ?? 0 })) ?? null,
    quartiles: published && {
      lower: published.lowerQuartile / 10,
      median: published.median / 10,
      upper: published.upperQuartile / 10,
    },
    mean: mean === null ? null : hundredths(mean),
  };
}

/** About how many move which way. */
export type ShownMovement = Movement;

export function showMovement(movement: Movement): ShownMovement {
  const { by, rise, stay, fall, gained, lost, neither } = movement;
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = roundLevels([
    ...[stay, rise, fall],
    ...[gained, lost, neither],
  ]);
  return { by, stay: a, rise: b, fall: c, gained: d, lost: e, neither: f };
}

/** About how many answers reach the draft's questions which way. */
export type ShownReached = Reached;

export function showReached(reached: Reached): ShownReached {
  const { carried, toConfirm, proposed, archived, missing } = reached;
  const [a = 0, b = 0, c = 0] = roundLevels([carried, proposed, missing]);
  // Of the old answers, not of those that the draft asks for.
  const [d = 0, e = 0] = [...roundLevels([archived]), ...roundLevels([toConfirm])];
  return { carried: a, toConfirm: e, proposed: b, missing: c, archived: d };
}

/** One node under both versions, as it is shown. */
export interface ShownComparison {
  readonly key: string;
  readonly unit: string | null;
  readonly before: ShownDistribution | null;
  readonly after: ShownDistribution | null;
  /** Null where the node is in one version alone, or too few have a score in either. */
  readonly movement: ShownMovement | null;
}

export function showComparison({
  key,
  unit,
  before,
  after,
  movement,
}: NodeComparison): ShownComparison {
  const told =
    before && after && movement && Math.max(before.scored, after.scored) >= fewestAnswering;
  return {
    key,
    unit,
    before: before && showDistribution(before),
    after: after && showDistribution(after),
    movement: told ? showMovement(movement) : null,
  };
}

/** Reasons for no score with about how many each, most first; few or none are left out. */
export function showReasons(
  reasons: NoScoreReasons,
  sheets: number,
): readonly { readonly reason: string; readonly count: number }[] {
  const all = [...reasons].toSorted(([, a], [, b]) => b - a);
  const rest = sheets - all.reduce((sum, [, count]) => sum + count, 0);
  const [, ...counts] = roundLevels([rest, ...all.map(([, count]) => count)]);
  return all
    .map(([reason], at) => ({ reason, count: counts[at] ?? 0 }))
    .filter(({ count }) => count > 0);
}

/** One direction of a weight, as it is shown. */
export interface ShownEffect {
  readonly weight: number;
  /** To a hundredth. */
  readonly meanChange: number | null;
  /** About how many change level. */
  readonly changed: number;
}

/** A weight with both directions, as it is shown. */
export interface ShownSensitivity extends WeightTrial {
  readonly up: ShownEffect;
  readonly down: ShownEffect | null;
}

export function showSensitivity(row: Sensitivity, sheets: number): ShownSensitivity {
  const show = ({ weight, meanChange, changed }: Sensitivity['up']): ShownEffect => ({
    weight,
    meanChange: meanChange === null ? null : hundredths(meanChange),
    changed: roundLevels([sheets - changed, changed])[1] ?? 0,
  });
  return { ...row, up: show(row.up), down: row.down && show(row.down) };
}

/** The answers to one question, as they are shown; all counts about. */
export interface ShownItem {
  readonly key: string;
  readonly dimension: string;
  readonly asked: number;
  readonly answered: number;
  readonly notApplicable: number;
  readonly dontKnow: number;
  readonly unanswered: number;
  /** Null where too few answered it. */
  readonly floor: number | null;
  readonly ceiling: number | null;
  /** Counts by step; null on scales without steps, and where too few answered. */
  readonly steps: readonly (ScaleStep & { readonly count: number })[] | null;
  /** To a hundredth. */
  readonly discrimination: number | null;
}

export function showItem(item: ItemStatistics): ShownItem {
  const { key, dimension, asked, answered, notApplicable, dontKnow, unanswered } = item;
  const [a = 0, b = 0, c = 0, d = 0] = roundLevels([answered, notApplicable, dontKnow, unanswered]);
  const enough = answered >= fewestAnswering;
  const between = answered - item.floor - item.ceiling;
  const [, floor = 0, ceiling = 0] = roundLevels([between, item.floor, item.ceiling]);
  const counts = item.steps && roundLevels(item.steps.map(({ count }) => count));
  return {
    ...{ key, dimension, asked, answered: a, notApplicable: b, dontKnow: c, unanswered: d },
    floor: enough ? floor : null,
    ceiling: enough ? ceiling : null,
    steps:
      enough && item.steps
        ? item.steps.map((step, at) => ({ ...step, count: counts?.[at] ?? 0 }))
        : null,
    discrimination: item.discrimination === null ? null : hundredths(item.discrimination),
  };
}

/** To a hundredth, halves up. */
export function hundredths(value: number): number {
  return Math.floor(Math.round(value * 1e11) / 1e9 + 0.5) / 100;
}
