import {
  type AnswerSheet,
  exact,
  type JsonObject,
  type Model,
  type OptionSpec,
  type ScoreNode,
  shownValue,
} from '@erfa/scoring-sdk';
import { type BulkScorer, bulkOf } from './bulk';
import { fillExactly } from './exact-kernel';
import { type FastKernel, fastKernelOf } from './fast-kernel';
import { groupsOf, type Ledger, ledgersFor, row, targetOf } from './ledger';
import { type Plan, type PlanNode, planOf } from './plan';
import { readerOf } from './reader';
import { treeOf } from './tree';

/** The ways to score with one compiled model. */
export interface Compiled {
  readonly tree: (sheet: AnswerSheet) => ScoreNode;
  readonly exactTree: (sheet: AnswerSheet) => ScoreNode;
  /** Undefined for models that only the exact kernel can do. */
  readonly bulk: BulkScorer | undefined;
}

/** Compiles a model once, to score many sheets. */
export function compile(model: Model, spec: readonly OptionSpec[], options: JsonObject): Compiled {
  const plan = planOf(model, spec, options);
  const fast = fastKernelOf(plan);
  const newLedger = ledgersFor(plan);
  const everyGroup = groupsOf(plan);
  const aims = plan.nodes.some((node) => node.policy.notApplicable === 'target');
  const aimed = (sheet: AnswerSheet): boolean =>
    aims && plan.nodes.some((node, at) => node.scale && targetOf(plan, at, sheet));
  const reader = fast && readerOf(plan, fast);

  const quick = (sheet: AnswerSheet): Ledger | undefined => {
    if (!fast || !reader || aimed(sheet)) return undefined;
    const ledger = newLedger();
    if (!reader.sheet(sheet, ledger.state, ledger.num)) return undefined;
    enterAnswers(plan, fast, ledger);
    if (!fast.fill(ledger.state, ledger.num, ledger, everyGroup, false)) return undefined;
    for (let at = plan.questions; at < plan.nodes.length; at += 1) {
      if (ledger.state[at] !== row.counted) continue;
      ledger.raw[at] = (ledger.num[at] as number) / (ledger.den[at] as number);
    }
    return ledger;
  };
  const slow = (sheet: AnswerSheet): Ledger => {
    const ledger = newLedger();
    fillExactly(plan, sheet, ledger);
    return ledger;
  };
  return {
    tree: (sheet) => treeOf(plan, quick(sheet) ?? slow(sheet)),
    exactTree: (sheet) => treeOf(plan, slow(sheet)),
    bulk: fast && reader && bulkOf(plan, fast, reader, newLedger, aimed),
  };
}

/** What the tree wants to know of each question, beside state and scaled value. */
function enterAnswers(plan: Plan, fast: FastKernel, ledger: Ledger): void {
  for (let at = 0; at < plan.questions; at += 1) {
    const state = ledger.state[at] as number;
    if (state === row.counted) {
      const value = (ledger.num[at] as number) / fast.unit;
      ledger.raw[at] = value;
      ledger.shown[at] = shownAnswer(plan.nodes[at] as PlanNode, value);
      ledger.answered[at] = 1;
    } else {
      ledger.replacement[at] = fast.substitute(at, state);
    }
    ledger.expected[at] = state === row.notApplicable || state === row.hidden ? 0 : 1;
  }
}

/** An answer's value as shown; the common case, a value with no more decimals than are shown, at once. */
function shownAnswer(node: PlanNode, value: number): number {
  const { rounding } = node.policy;
  if (rounding.mode === 'none' || Number.isInteger(value)) return value;
  const shown = shownValue(exact(value), rounding);
  return Math.min(Math.max(shown, node.range.min), node.range.max);
}
