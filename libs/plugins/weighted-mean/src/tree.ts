import { type Contribution, levelIn, type ScoreNode } from '@erfa/scoring-sdk';
import { ending, type Ledger, reasonOf, row } from './ledger';
import { outcomeOf } from './outcomes';
import { type Plan, type PlanNode, tidy } from './plan';

/** The score tree of a filled ledger: every figure with the rows, rules and omissions behind it. */
export function treeOf(plan: Plan, ledger: Ledger): ScoreNode {
  return branch(plan, ledger, plan.nodes.length - 1);
}

function branch(plan: Plan, ledger: Ledger, at: number): ScoreNode {
  const node = plan.nodes[at] as PlanNode;
  const scored = ledger.state[at] === row.counted;
  const value = scored ? (ledger.shown[at] ?? 0) : null;
  const expected = ledger.expected[at] ?? 0;
  const outcome = node.scale ? undefined : outcomeOf(node.policy.outcomes, value, expected > 0);
  return {
    key: node.key,
    state: scored ? 'scored' : 'no-score',
    value,
    level: value === null ? null : levelOf(node, value),
    ...(outcome === undefined ? {} : { outcome }),
    unit: node.unit,
    range: { min: ledger.min[at] ?? 0, max: ledger.max[at] ?? 0 },
    coverage: expected === 0 ? 1 : (ledger.answered[at] ?? 0) / expected,
    contributions: node.scale ? [answerLine(node, ledger, at)] : groupLines(plan, node, ledger, at),
    children: node.children.map((child) => branch(plan, ledger, child)),
  };
}

function levelOf(node: PlanNode, shown: number): number | null {
  if (node.policy.level === 'none') return null;
  if (node.policy.level === 'floor' && !node.scale) return Math.floor(shown);
  return levelIn(node.bands, shown);
}

function answerLine(node: PlanNode, ledger: Ledger, at: number): Contribution {
  const state = ledger.state[at] ?? 0;
  const counted = state === row.counted;
  const value = counted ? (ledger.raw[at] ?? 0) : null;
  return {
    key: node.key,
    rule: 'answer',
    state: counted ? 'counted' : 'left-out',
    value,
    weight: null,
    effect: value,
    reason: counted ? null : (reasonOf[state] ?? ''),
  };
}

function groupLines(plan: Plan, node: PlanNode, ledger: Ledger, at: number): Contribution[] {
  const attained = node.policy.rule === 'attained';
  const weights = node.rows.reduce((sum, child) => {
    if (!counts(ledger, plan, child)) return sum;
    const most = attained ? (ledger.max[child] ?? 0) / 100 : 1;
    return sum + (plan.nodes[child]?.weightNumber ?? 0) * most;
  }, 0);
  const lines = node.rows.map((child) => rowLine(plan, node, ledger, child, weights));
  const verdict = verdictLine(node, ledger, at);
  return verdict ? [...lines, verdict] : lines;
}

function counts(ledger: Ledger, plan: Plan, child: number): boolean {
  return (
    ledger.state[child] === row.counted ||
    (plan.nodes[child]?.scale !== undefined && replacementOf(plan, ledger, child) !== null)
  );
}

/** What policy puts in an unanswered question's place; null where it is left out. */
function replacementOf(plan: Plan, ledger: Ledger, child: number): number | null {
  const node = plan.nodes[child];
  const value = ledger.replacement[child] ?? NaN;
  return node && !Number.isNaN(value) ? value : null;
}

function rowLine(
  plan: Plan,
  node: PlanNode,
  ledger: Ledger,
  child: number,
  weights: number,
): Contribution {
  const below = plan.nodes[child] as PlanNode;
  const state = ledger.state[child] ?? 0;
  const counted = state === row.counted;
  const replacement = counted || !below.scale ? null : replacementOf(plan, ledger, child);
  const weight = below.weightNumber;
  const { rule, asShown } = node.policy;
  const plain = { key: below.key, rule, weight };
  if (!counted && replacement === null) {
    return {
      ...plain,
      state: 'left-out',
      value: null,
      effect: null,
      reason: reasonOf[state] ?? '',
    };
  }
  const shown = asShown && !below.scale ? ledger.shown[child] : ledger.raw[child];
  const own = replacement ?? shown ?? 0;
  const value = node.asTheyAre ? own : onRange(own, ledger, child, node);
  if (weight === 0) {
    return { ...plain, state: 'left-out', value, effect: null, reason: 'weight-zero' };
  }
  return {
    ...plain,
    state: counted ? 'counted' : 'replaced',
    value,
    effect: effectOf(node, value * weight, weights),
    reason: counted ? null : (reasonOf[state] ?? ''),
  };
}

/** How much of the value a row makes up; null where nothing can be attained, so that there is no value. */
function effectOf(node: PlanNode, weighed: number, weights: number): number | null {
  if (node.open) return tidy(weighed);
  return weights > 0 ? tidy(weighed / weights) : null;
}

function onRange(value: number, ledger: Ledger, child: number, node: PlanNode): number {
  const from = { min: ledger.min[child] ?? 0, max: ledger.max[child] ?? 0 };
  const to = node.range;
  if (from.min === to.min && from.max === to.max) return value;
  if (from.min === from.max) return to.min;
  return tidy(to.min + ((value - from.min) / (from.max - from.min)) * (to.max - to.min));
}

function verdictLine(node: PlanNode, ledger: Ledger, at: number): Contribution | undefined {
  const plain = { key: node.key, weight: null, effect: null };
  const shown = ledger.shown[at] ?? 0;
  switch (ledger.ending[at]) {
    case ending.coverage: {
      const [answered, expected] = [ledger.answered[at] ?? 0, ledger.expected[at] ?? 0];
      const { n, d } = node.policy.minimumCoverage;
      const inputs = { answered, expected, required: d === 1n ? `${n}` : `${n}/${d}` };
      return {
        ...plain,
        rule: 'minimum-coverage',
        state: 'left-out',
        value: expected === 0 ? 1 : answered / expected,
        reason: 'coverage-below-minimum',
        inputs,
      };
    }
    case ending.missingGroup:
      return {
        ...plain,
        rule: 'missing-group',
        state: 'left-out',
        value: null,
        reason: 'no-score',
      };
    case ending.empty:
      return {
        ...plain,
        rule: 'empty-group',
        state: 'left-out',
        value: null,
        reason: 'nothing-counts',
      };
    case ending.replaced:
      return {
        ...plain,
        rule: 'empty-group',
        state: 'replaced',
        value: shown,
        reason: 'nothing-counts',
      };
    default: {
      const raw = ledger.raw[at] ?? 0;
      if (raw === shown) return undefined;
      return {
        ...plain,
        rule: 'rounding',
        state: 'applied',
        value: shown,
        reason: null,
        inputs: { exact: raw, ...node.policy.rounding },
      };
    }
  }
}
