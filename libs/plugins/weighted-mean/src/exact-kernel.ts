import {
  add,
  type AnswerSheet,
  answerTo,
  belowCoverage,
  clampTo,
  divide,
  exact,
  type Exact,
  exactZero,
  measure,
  moveToRange,
  multiply,
  nearestToZero,
  roundExact,
  toNumber,
} from '@erfa/scoring-sdk';
import { ending, type Ledger, row, stateOfAnswer, targetOf } from './ledger';
import type { Plan, PlanNode } from './plan';

const hundred = exact(100);

interface Figures {
  /** The value before rounding. */
  raw: Exact;
  shown: Exact;
  min: Exact;
  max: Exact;
}

/**
 * Fills the ledger with fractions of unlimited size: always right, and what the fast kernel is tested
 * against. Formulas, with w the weights and v the values of the rows that count, each projected from
 * its own range to the node's (`v' = min + (v − a) / (b − a) · (max − min)`):
 * mean and pool Σ w·v' / Σ w; sum Σ w·v; attained 100 · Σ w·v / Σ w·b, with b the highest values.
 */
export function fillExactly(plan: Plan, sheet: AnswerSheet, ledger: Ledger): void {
  const figures: Figures[] = [];
  plan.nodes.forEach((node, at) => {
    figures[at] = node.scale
      ? question(plan, node, at, sheet, ledger)
      : group(plan, node, at, ledger, figures);
    const { raw, shown, min, max } = figures[at];
    ledger.raw[at] = toNumber(raw);
    ledger.shown[at] = toNumber(shown) || 0;
    ledger.min[at] = toNumber(min);
    ledger.max[at] = toNumber(max);
  });
}

function question(
  plan: Plan,
  node: PlanNode,
  at: number,
  sheet: AnswerSheet,
  ledger: Ledger,
): Figures {
  const answer = answerTo(sheet.answers, node.key);
  const result =
    answer.state === 'answered' && node.scale ? measure(node.scale, answer.value) : undefined;
  // A value that is no answer on its scale counts as none: the function stays total.
  const state = result && !result.ok ? row.unanswered : stateOfAnswer(answer);
  ledger.state[at] = state;
  const asked = state !== row.notApplicable && state !== row.hidden;
  ledger.expected[at] = asked ? 1 : 0;
  ledger.answered[at] = state === row.counted ? 1 : 0;
  ledger.ending[at] = ending.none;
  const { min, max } = node;
  const raw = result?.ok ? result.value : replacementFor(plan, node, at, state, sheet);
  ledger.replacement[at] = result?.ok || !raw ? NaN : toNumber(raw);
  const value = raw ?? exactZero;
  return {
    raw: value,
    shown: clampTo(roundExact(value, node.policy.rounding), { min, max }),
    min,
    max,
  };
}

function replacementFor(
  plan: Plan,
  node: PlanNode,
  at: number,
  state: number,
  sheet: AnswerSheet,
): Exact | undefined {
  const { policy, min, max } = node;
  if (state === row.unanswered) {
    return policy.unansweredIsZero ? nearestToZero(node) : undefined;
  }
  if (state === row.dontKnow) return policy.dontKnowIsZero ? nearestToZero(node) : undefined;
  if (state !== row.notApplicable || policy.notApplicable === 'excluded') return undefined;
  if (policy.notApplicable === 'maximum') return max;
  if (policy.notApplicable === 'zero') return nearestToZero(node);
  const target = targetOf(plan, at, sheet);
  if (!target) return max;
  return clampTo(moveToRange(exact(target.value), target.from, node), { min, max });
}

function group(
  plan: Plan,
  node: PlanNode,
  at: number,
  ledger: Ledger,
  figures: readonly Figures[],
): Figures {
  let [answered, expected, missing] = [0, 0, false];
  for (const child of node.children) {
    answered += ledger.answered[child] ?? 0;
    expected += ledger.expected[child] ?? 0;
    const lacking = ledger.state[child] === row.noScore && (ledger.expected[child] ?? 0) > 0;
    missing ||= lacking && (plan.nodes[child]?.weightNumber ?? 0) > 0;
  }
  ledger.answered[at] = answered;
  ledger.expected[at] = expected;
  ledger.replacement[at] = NaN;

  let [total, weights, low, high] = [exactZero, exactZero, exactZero, exactZero];
  for (const child of node.rows) {
    const below = plan.nodes[child];
    const figure = figures[child];
    const counts =
      ledger.state[child] === row.counted || !Number.isNaN(ledger.replacement[child] ?? NaN);
    if (!below || !figure || !counts || below.weight.n === 0n) continue;
    const value = node.policy.asShown && !below.scale ? figure.shown : figure.raw;
    const entered = node.asTheyAre ? value : moveToRange(value, figure, node);
    if (!entered) continue;
    total = add(total, multiply(below.weight, entered));
    weights = add(weights, below.weight);
    low = add(low, multiply(below.weight, figure.min));
    high = add(high, multiply(below.weight, figure.max));
  }
  const attained = node.policy.rule === 'attained';
  // Where nothing can be attained there is no share of it either.
  const counted = weights.n !== 0n && !(attained && high.n <= 0n);
  const perCentOf = (value: Exact): Exact => divide(multiply(hundred, value), high);

  const finish = (state: number, end: number, raw: Exact): Figures => {
    const own = end === ending.none;
    const [min, max] =
      own && node.open
        ? [low, high]
        : own && attained
          ? [perCentOf(low), hundred]
          : [node.min, node.max];
    ledger.state[at] = state;
    ledger.ending[at] = end;
    return { raw, shown: clampTo(roundExact(raw, node.policy.rounding), { min, max }), min, max };
  };
  if (belowCoverage(answered, expected, node.policy.minimumCoverage)) {
    return finish(row.noScore, ending.coverage, exactZero);
  }
  if (node.policy.missingGroupEnds && node.policy.rule !== 'pool' && missing) {
    return finish(row.noScore, ending.missingGroup, exactZero);
  }
  if (!counted) {
    if (node.policy.emptyGroup === 'no-score') return finish(row.noScore, ending.empty, exactZero);
    const zero = node.policy.emptyGroup === 'zero';
    return finish(row.counted, ending.replaced, zero ? nearestToZero(node) : node.max);
  }
  const value = node.open ? total : attained ? perCentOf(total) : divide(total, weights);
  return finish(row.counted, ending.none, value);
}
