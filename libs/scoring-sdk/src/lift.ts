import type { AnswerSheet } from './answers';
import type { Model } from './model';
import { changed, highestOf, type LiftChange, type Move, movesFor } from './moves';
import type { SheetScorer } from './plugin';
import { findScore, type ScoreNode } from './score';

/**
 * The answer to "what would lift this to its next level?".
 * - `found`: these changes do it, tried by scoring the changed sheet
 * - `top`: no combination of the highest answers reaches a higher level
 * - `no-level`: the node has no levels
 * - `unknown-node`: the model has no such node
 */
export type Lift =
  | {
      readonly state: 'found';
      readonly key: string;
      /** The level now; null where the node has no score yet. */
      readonly from: number | null;
      readonly to: number;
      readonly value: number;
      readonly changes: readonly LiftChange[];
      /** True when every smaller set was tried; false when the search was cut short. */
      readonly smallest: boolean;
      readonly scored: number;
    }
  | {
      readonly state: 'top';
      readonly key: string;
      readonly from: number | null;
      readonly scored: number;
    }
  | { readonly state: 'no-level' | 'unknown-node'; readonly key: string };

/** How a lift is searched. */
export interface LiftSearch {
  /** Sheets to score at most while looking for smaller sets; default 5,000. */
  readonly budget?: number;
  /**
   * True when the plugin's manifest promises `orderIndependent`: then alike questions under one
   * parent need not all be tried.
   */
  readonly orderIndependent?: boolean;
}

/**
 * Finds a smallest set of answers whose change lifts a node to a higher level, and verifies it by
 * scoring again. Works for any plugin, through its score function alone.
 *
 * How: each question below the node may move to its highest answer (hidden and not applicable ones
 * may not); in a sheet of units, each unit's answer on its own. A greedy search finds a set that lifts,
 * and what it can do without is taken out; then every smaller set is tried, smallest first, within the
 * budget; last, each changed answer is lowered as far as the lift allows. `smallest` says
 * whether the budget sufficed. For a plugin that is not monotone the highest answer need not be the
 * best one, and the set is only as small as this search can see.
 */
export function smallestLift(
  model: Model,
  score: SheetScorer,
  sheet: AnswerSheet,
  key: string,
  search: LiftSearch = {},
): Lift {
  const budget = search.budget ?? 5000;
  let scored = 0;
  const tryMoves = (changes: readonly LiftChange[]): ScoreNode | undefined => {
    scored += 1;
    return findScore(score(changed(sheet, changes)), key);
  };
  const now = tryMoves([]);
  if (!now) return { state: 'unknown-node', key };
  const lifts = (node: ScoreNode | undefined): boolean =>
    node?.level != null && (now.level === null || node.level > now.level);
  const moves = movesFor(model, sheet, key, search.orderIndependent === true);
  const highest = moves.flatMap((move) => highestOf(move));
  const best = tryMoves(highest);
  if (!lifts(best)) {
    const levelled = now.level !== null || (best !== undefined && best.level !== null);
    return levelled ? { state: 'top', key, from: now.level, scored } : { state: 'no-level', key };
  }

  const ranked = rank(moves, tryMoves);
  const greedy = spare(climb(ranked, tryMoves, lifts) ?? ranked, tryMoves, lifts);
  const limit = scored + budget;
  let chosen = greedy;
  let smallest = true;
  for (let size = 1; size < greedy.length && chosen === greedy && smallest; size += 1) {
    for (const set of sets(ranked, size)) {
      if (scored >= limit) {
        smallest = false;
        break;
      }
      if (lifts(tryMoves(set.flatMap(highestOf)))) {
        chosen = set;
        break;
      }
    }
  }
  const changes = lower(chosen, (candidate) => lifts(tryMoves(candidate)));
  const verified = tryMoves(changes);
  if (verified?.level == null || verified.value === null || !lifts(verified)) {
    return { state: 'top', key, from: now.level, scored };
  }
  const { level: to, value } = verified;
  return { state: 'found', key, from: now.level, to, value, changes, smallest, scored };
}

type Try = (changes: readonly LiftChange[]) => ScoreNode | undefined;

/** The moves, the one that does most on its own first. */
function rank(moves: readonly Move[], tryMoves: Try): Move[] {
  return moves
    .map((move) => ({ move, value: worth(tryMoves(highestOf(move))) }))
    .sort((a, b) => b.value - a.value)
    .map(({ move }) => move);
}

function worth(node: ScoreNode | undefined): number {
  return node?.value ?? -Infinity;
}

/** Adds the best next move until the node lifts; undefined when it never does. */
function climb(
  ranked: readonly Move[],
  tryMoves: Try,
  lifts: (node: ScoreNode | undefined) => boolean,
): Move[] | undefined {
  const chosen: Move[] = [];
  const left = [...ranked];
  while (left.length > 0) {
    let bestAt = 0;
    let bestValue = -Infinity;
    const tried = new Set<string>();
    for (const [at, move] of left.entries()) {
      if (tried.has(move.twin)) continue;
      tried.add(move.twin);
      const node = tryMoves([...chosen, move].flatMap(highestOf));
      const value = lifts(node) ? Infinity : worth(node);
      if (value > bestValue) [bestAt, bestValue] = [at, value];
    }
    chosen.push(...left.splice(bestAt, 1));
    if (bestValue === Infinity) return chosen;
  }
  return undefined;
}

/** The set without the moves it lifts without: where the value shows no way up, greed takes too many. */
function spare(
  chosen: readonly Move[],
  tryMoves: Try,
  lifts: (node: ScoreNode | undefined) => boolean,
): Move[] {
  return chosen.reduce<Move[]>(
    (kept, move) => {
      const rest = kept.filter((other) => other !== move);
      return lifts(tryMoves(rest.flatMap(highestOf))) ? rest : kept;
    },
    [...chosen],
  );
}

/** All sets of `size` moves, each multiset of twins once, in the order of the ranking. */
function* sets(ranked: readonly Move[], size: number, from = 0): Generator<Move[]> {
  if (size === 0) {
    yield [];
    return;
  }
  const tried = new Set<string>();
  for (let at = from; at <= ranked.length - size; at += 1) {
    const move = ranked[at];
    if (!move || tried.has(move.twin)) continue;
    tried.add(move.twin);
    for (const rest of sets(ranked, size - 1, at + 1)) yield [move, ...rest];
  }
}

/** Lowers each changed answer as far as the lift allows, the last chosen first. */
function lower(
  moves: readonly Move[],
  lifts: (changes: readonly LiftChange[]) => boolean,
): LiftChange[] {
  const changes = moves.flatMap(highestOf);
  for (let at = moves.length - 1; at >= 0; at -= 1) {
    const move = moves[at];
    const change = changes[at];
    if (!move || !change) continue;
    for (const to of move.better.slice(0, -1)) {
      const lowered = changes.with(at, { ...change, to });
      if (lifts(lowered)) {
        changes[at] = { ...change, to };
        break;
      }
    }
  }
  return changes;
}
