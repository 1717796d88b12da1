import {
  type Answers,
  type AnswerSheet,
  exact,
  type JsonObject,
  type Model,
  type OptionSpec,
  type ScoreNode,
  shownValue,
  toNumber,
} from '@erfa/scoring-sdk';
import { fillExactly } from './exact-kernel';
import { type FastKernel, fastKernelOf, isWhole } from './fast-kernel';
import { enter, type Ledger, ledgerFor, row, targetOf } from './ledger';
import { type Plan, type PlanNode, planOf } from './plan';
import { levelIn } from './policy';
import { treeOf } from './tree';

/** The figures of one scored sheet without their explanation, by node, in the order of `keys`. */
export interface Figures {
  /** Shown values; NaN where there is no score. */
  readonly values: Float64Array;
  /** Levels; NaN where there is none. */
  readonly levels: Float64Array;
}

/** One sheet in the form the arithmetic wants, by question. */
export interface EncodedSheet {
  /** States by question: 0 unanswered, 1 answered, 2 not applicable, 3 don't know, 4 hidden. */
  readonly states: Uint8Array;
  /** Values by question, times the model's unit; meaningless where not answered. */
  readonly values: Float64Array;
}

/** A model compiled for scoring many sheets. */
export interface BulkScorer {
  /** Node keys; children before parents, the model last. */
  readonly keys: readonly string[];
  /** Question keys, in the order of an encoded sheet. */
  readonly questions: readonly string[];
  /** A sheet, encoded; undefined where it needs the exact kernel (odd decimals, targets). */
  readonly encode: (sheet: AnswerSheet) => EncodedSheet | undefined;
  /**
   * Scores an encoded sheet into `figures`.
   *
   * @returns false when the figures grow too large; score the sheet with the plugin then.
   */
  readonly score: (sheet: EncodedSheet, figures: Figures) => boolean;
}

/** The two ways to score with one compiled model. */
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
  const aimsAtTargets = plan.nodes.some((node) => node.policy.notApplicable === 'target');

  const fill = (sheet: AnswerSheet, ledger: Ledger): void => {
    const aimed = aimsAtTargets && plan.questions.some((at) => targetOf(plan, at, sheet));
    const quick =
      fast && !aimed && enterAll(plan, fast, sheet.answers, ledger) && fast.fill(ledger);
    if (!quick) fillExactly(plan, sheet, ledger);
  };
  return {
    tree: (sheet) => {
      const ledger = ledgerFor(plan);
      fill(sheet, ledger);
      return treeOf(plan, ledger);
    },
    exactTree: (sheet) => {
      const ledger = ledgerFor(plan);
      fillExactly(plan, sheet, ledger);
      return treeOf(plan, ledger);
    },
    bulk: fast && showsAnswersWhole(plan, fast) ? bulkOf(plan, fast, aimsAtTargets) : undefined,
  };
}

/** Writes all answers into the ledger; false where a value is finer than the fast kernel's unit. */
function enterAll(plan: Plan, fast: FastKernel, answers: Answers, ledger: Ledger): boolean {
  for (const at of plan.questions) {
    const node = plan.nodes[at];
    if (!node) return false;
    const result = enter(ledger, at, node, answers);
    const state = ledger.state[at] ?? 0;
    const value = result?.ok ? toNumber(result.value) : 0;
    if (!isWhole(value, fast.unit)) return false;
    ledger.num[at] = Math.round(value * fast.unit);
    ledger.raw[at] = value;
    ledger.shown[at] = shownAnswer(node, value);
    ledger.replacement[at] = state === row.counted ? NaN : fast.substitute(at, state);
    ledger.answered[at] = state === row.counted ? 1 : 0;
    ledger.expected[at] = state === row.notApplicable || state === row.hidden ? 0 : 1;
  }
  return true;
}

/** An answer's value as shown; the common case, a value with no more decimals than are shown, at once. */
function shownAnswer(node: PlanNode, value: number): number {
  const { rounding } = node.policy;
  if (rounding.mode === 'none' || isWhole(value, 10 ** rounding.place)) return value;
  const shown = shownValue(exact(value), rounding);
  return Math.min(Math.max(shown, node.range.min), node.range.max);
}

/** Whether every answer is shown as it is, so that bulk scoring need not round them. */
function showsAnswersWhole(plan: Plan, fast: FastKernel): boolean {
  return plan.questions.every((at) => {
    const rounding = plan.nodes[at]?.policy.rounding;
    return rounding?.mode === 'none' || fast.unit <= 10 ** (rounding?.place ?? 0);
  });
}

function bulkOf(plan: Plan, fast: FastKernel, aimsAtTargets: boolean): BulkScorer {
  const scratch = ledgerFor(plan);
  const places = Int32Array.from(plan.questions);
  const { state, num, shown } = scratch;
  const levels = plan.nodes.map(levelsOf);
  const size = plan.nodes.length;
  return {
    keys: plan.nodes.map((node) => node.key),
    questions: plan.questions.map((at) => plan.nodes[at]?.key ?? ''),
    encode: (sheet) => {
      const aimed = aimsAtTargets && plan.questions.some((at) => targetOf(plan, at, sheet));
      if (aimed || !enterAll(plan, fast, sheet.answers, scratch)) return undefined;
      return {
        states: Uint8Array.from(places, (at) => state[at] ?? 0),
        values: Float64Array.from(places, (at) => num[at] ?? 0),
      };
    },
    score: (sheet, figures) => {
      const { states, values } = sheet;
      for (let q = 0; q < places.length; q += 1) {
        const at = places[q] as number;
        const is = states[q] as number;
        state[at] = is;
        num[at] = values[q] as number;
      }
      if (!fast.fill(scratch)) return false;
      for (let at = 0; at < size; at += 1) {
        const value = levels[at]?.question
          ? (num[at] as number) / fast.unit
          : (shown[at] as number);
        const scored = state[at] === row.counted;
        figures.values[at] = scored ? value : NaN;
        figures.levels[at] = scored ? (levels[at]?.of(value) ?? NaN) : NaN;
      }
      return true;
    },
  };
}

interface Levels {
  readonly question: boolean;
  readonly of: (shown: number) => number | null;
}

function levelsOf(node: Plan['nodes'][number]): Levels {
  const question = node.scale !== undefined;
  const { policy, bands } = node;
  if (policy.level === 'none') return { question, of: () => null };
  if (policy.level === 'floor' && !question) return { question, of: Math.floor };
  const [first] = bands;
  const last = bands.at(-1);
  const even = bands.every(
    (band, at) => band.from === band.level && band.from === (first?.from ?? 0) + at,
  );
  if (!first || !last) return { question, of: () => null };
  // Levels 1, 2, 3 … from values 1, 2, 3 …: the floor of the shown value.
  if (even) {
    return {
      question,
      of: (shown) => (shown < first.from ? null : Math.min(Math.floor(shown), last.level)),
    };
  }
  return { question, of: (shown) => levelIn(bands, shown) };
}
