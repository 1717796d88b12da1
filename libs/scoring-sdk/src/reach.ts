import type { AnswerSheet, AnswerValue } from './answers';
import { cheapestSet, costOf, type Option } from './cheapest-set';
import { withHidden } from './conditions';
import { climb, prefix, rank, spare } from './greedy-sets';
import { type Model, questionsOf, walkModel } from './model';
import { changed, highestOf, type LiftChange, movesFor } from './moves';
import type { SheetScorer } from './plugin';
import { findScore, type ScoreNode } from './score';

/** What is to be reached: at least this level, or at least this value on the node's own scale. */
export interface Goal {
  readonly key: string;
  readonly at: 'level' | 'value';
  readonly least: number;
}

/** Where a node stands. */
export interface Standing {
  readonly level: number | null;
  readonly value: number | null;
}

/** One changed answer on the way to a goal. */
export interface ReachChange extends LiftChange {
  /** What the question was said to cost, or the usual. */
  readonly cost: number;
}

/**
 * The answer to "what would it take to reach this?".
 * - `found`: these changes do it, tried by scoring the changed sheet
 * - `reached`: nothing has to change
 * - `out-of-reach`: all questions at their highest answer do not reach it; `best` is what they come to
 * - `no-level`: a level was asked for, and the node has none
 * - `unknown-node`: the model has no such node
 */
export type Reach =
  | {
      readonly state: 'found';
      readonly key: string;
      readonly from: Standing;
      readonly to: Standing;
      readonly changes: readonly ReachChange[];
      /** The sum of the changes' costs. */
      readonly cost: number;
      /**
       * True when it is proved that no other set of changes costs less, nor as much with fewer changes;
       * false when the search was cut short, or the model allows no proof.
       */
      readonly cheapest: boolean;
      readonly scored: number;
    }
  | { readonly state: 'reached'; readonly key: string; readonly from: Standing }
  | {
      readonly state: 'out-of-reach';
      readonly key: string;
      readonly from: Standing;
      readonly best: Standing;
      readonly scored: number;
    }
  | { readonly state: 'no-level' | 'unknown-node'; readonly key: string };

/** How the way to a goal is searched. */
export interface ReachSearch {
  /**
   * What changing the answer to a question costs, by question; above 0, in any unit. It is the same
   * however far the answer moves.
   */
  readonly costs?: Readonly<Record<string, number>>;
  /** What it costs where `costs` says nothing; default 1. Without `costs`, cheapest is fewest. */
  readonly usualCost?: number;
  /** Sheets to score at most; default fewer the more questions there are, 200–5,000. */
  readonly budget?: number;
  /** True when the plugin promises `orderIndependent`: alike questions need not all be tried. */
  readonly orderIndependent?: boolean;
  /** True when the plugin promises `monotone`: only then can anything be proved. */
  readonly monotone?: boolean;
}

/** Whether a node stands at a goal or above it. */
export function reaches(goal: Pick<Goal, 'at' | 'least'>, standing: Standing | undefined): boolean {
  const stands = standing?.[goal.at] ?? null;
  // A value is shown rounded; a billionth is less than any rounding.
  return stands !== null && stands >= goal.least - 1e-9;
}

/**
 * Finds a cheapest set of answers whose change takes a node to a goal, and verifies it by scoring again.
 * Works for any plugin, through its score function alone, so that gates, prerequisites and conditions
 * count as they do in a score.
 *
 * How: each question at or below the node may move to its highest answer, not applicable ones
 * excepted. Two greedy searches (most gain for its cost first, lowest cost first) give a set, and
 * what it can do without is taken out, dearest first; then a branch-and-bound search looks for a cheaper
 * one ({@link cheapestSet}); last, each changed answer is lowered as far as the goal allows. The bound
 * is the plugin's promise to be monotone, so without that promise, or where a condition asks a question
 * that could change, the set is tried and works but `cheapest` is false.
 */
export function reachGoal(
  model: Model,
  score: SheetScorer,
  sheet: AnswerSheet,
  goal: Goal,
  search: ReachSearch = {},
): Reach {
  const { key } = goal;
  const budget = search.budget ?? usualBudget(model, sheet);
  let scored = 0;
  const tryChanges = (changes: readonly LiftChange[]): ScoreNode | undefined => {
    scored += 1;
    return findScore(score(withHidden(model, changed(sheet, changes))), key);
  };
  const tryOptions = (options: readonly Option[]): ScoreNode | undefined =>
    tryChanges(options.map(({ change }) => change));
  const isThere = (node: ScoreNode | undefined): boolean => reaches(goal, node);

  const now = tryChanges([]);
  if (!now) return { state: 'unknown-node', key };
  if (isThere(now)) return { state: 'reached', key, from: standingOf(now) };
  const options = optionsFor(model, withHidden(model, sheet), key, search);
  const best = tryOptions(options);
  const shifting = asksAny(model, options);
  if (!isThere(best) && !shifting) {
    if (goal.at === 'level' && now.level === null && (best?.level ?? null) === null)
      return { state: 'no-level', key };
    return { state: 'out-of-reach', key, from: standingOf(now), best: standingOf(best), scored };
  }

  const ranked = rank(options, now, tryOptions, budget / 4);
  const cheap = [...options].sort((a, b) => a.change.cost - b.change.cost);
  const ways = [
    climb(ranked, now, tryOptions, isThere, budget / 3),
    prefix(cheap, tryOptions, isThere),
  ]
    .flatMap((way) => (way ? [way] : []))
    .map((way) => spare(way, tryOptions, isThere))
    .sort((a, b) => costOf(a) - costOf(b) || a.length - b.length);
  const [greedy] = ways;
  if (!greedy) {
    return { state: 'out-of-reach', key, from: standingOf(now), best: standingOf(best), scored };
  }
  const provable = search.monotone === true && !shifting;
  const { set, complete } = cheapestSet(
    ranked,
    greedy,
    (some) => isThere(tryOptions(some)),
    () => scored < budget,
    provable,
  );
  const changes = lower(set, (candidate) => isThere(tryChanges(candidate)));
  const to = tryChanges(changes);
  const cost = costOf(set);
  const cheapest = provable && complete;
  return {
    ...{ state: 'found', key, from: standingOf(now), to: standingOf(to) },
    ...{ changes, cost, cheapest, scored },
  };
}

/** So many sheets that about 80,000 answers are read; a scoring takes the longer the more there are. */
function usualBudget(model: Model, { units }: AnswerSheet): number {
  const answers = questionsOf(model).length * Math.max(1, units?.length ?? 1);
  return Math.max(200, Math.min(5000, Math.floor(80_000 / (answers + 1))));
}

function standingOf(node: ScoreNode | undefined): Standing {
  return { level: node?.level ?? null, value: node?.value ?? null };
}

function optionsFor(
  model: Model,
  shown: AnswerSheet,
  key: string,
  { costs = {}, usualCost = 1, orderIndependent }: ReachSearch,
): Option[] {
  return movesFor(model, shown, key, orderIndependent === true, true).flatMap((move) => {
    const said = Object.hasOwn(costs, move.question) ? costs[move.question] : undefined;
    const cost = said !== undefined && said > 0 ? said : usualCost;
    return highestOf(move).map((change) => ({
      change: { ...change, cost },
      better: move.better,
      twin: `${cost} ${move.twin}`,
    }));
  });
}

/** Whether a condition of the model asks a question that would change: then more may shift than its own answer. */
function asksAny(model: Model, options: readonly Option[]): boolean {
  const moved = new Set(options.map(({ change }) => change.question));
  let asks = false;
  walkModel(model, ({ shownWhen }) => {
    if (!shownWhen) return;
    const tests = 'all' in shownWhen ? shownWhen.all : shownWhen.any;
    asks ||= tests.some(({ question }) => moved.has(question));
  });
  return asks;
}

/** Lowers each changed answer as far as the goal allows, the last chosen first. */
function lower(
  set: readonly Option[],
  isThere: (changes: readonly ReachChange[]) => boolean,
): ReachChange[] {
  const changes = set.map(({ change }) => change);
  for (let at = set.length - 1; at >= 0; at -= 1) {
    const [option, change] = [set[at], changes[at]];
    if (!option || !change) continue;
    const enough = option.better
      .slice(0, -1)
      .find((to: AnswerValue) => isThere(changes.with(at, { ...change, to })));
    if (enough !== undefined) changes[at] = { ...change, to: enough };
  }
  return changes;
}
