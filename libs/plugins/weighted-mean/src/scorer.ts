import {
  type Answer,
  type AnswerSheet,
  answerTo,
  type AnswerValue,
  exact,
  type JsonObject,
  levelIn,
  measure,
  type Model,
  type OptionSpec,
  type ScoreNode,
  shownValue,
  toNumber,
} from '@erfa/scoring-sdk';
import { fillExactly } from './exact-kernel';
import { type FastKernel, fastKernelOf, isWhole } from './fast-kernel';
import { type Ledger, ledgersFor, row, stateOfAnswer, targetOf } from './ledger';
import { type Plan, type PlanNode, planOf } from './plan';
import { treeOf } from './tree';

/** The figures of one scored sheet without their explanation, by group, in the order of `groups`. */
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
  /** Keys of the groups; children before parents, the model last. */
  readonly groups: readonly string[];
  /** Keys of the questions, in the order of an encoded sheet. */
  readonly questions: readonly string[];
  /** Values of an encoded sheet are answers' values times this. */
  readonly unit: number;
  /** A sheet, encoded; undefined where it needs the exact kernel (odd decimals, targets). */
  readonly encode: (sheet: AnswerSheet) => EncodedSheet | undefined;
  /**
   * Scores an encoded sheet into `figures`.
   *
   * @returns false when the figures grow too large; score the sheet with the plugin then.
   */
  readonly score: (sheet: EncodedSheet, figures: Figures) => boolean;
}

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
  const aims = plan.nodes.some((node) => node.policy.notApplicable === 'target');
  const aimed = (sheet: AnswerSheet): boolean =>
    aims && plan.nodes.some((node, at) => node.scale && targetOf(plan, at, sheet));
  const reader = fast && readerOf(plan, fast);

  const quick = (sheet: AnswerSheet): Ledger | undefined => {
    if (!fast || !reader || aimed(sheet)) return undefined;
    const ledger = newLedger();
    if (!reader(sheet, ledger.state, ledger.num)) return undefined;
    enterAnswers(plan, fast, ledger);
    if (!fast.fill(ledger.state, ledger.num, ledger)) return undefined;
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
    bulk: fast && reader && bulkOf(plan, fast, reader, newLedger(), aimed),
  };
}

/** Writes states and scaled values of all questions; false where a value is finer than the unit. */
type Reader = (sheet: AnswerSheet, states: Uint8Array, values: Float64Array) => boolean;

function readerOf(plan: Plan, fast: FastKernel): Reader {
  const questions = plan.nodes.slice(0, plan.questions);
  const keys = questions.map((node) => node.key);
  const scaled = questions.map((node) => scaledValueOf(node, fast.unit));
  return ({ answers }, states, values) => {
    for (let q = 0; q < keys.length; q += 1) {
      const answer: Answer = answerTo(answers, keys[q] as string);
      if (answer.state !== 'answered') {
        states[q] = stateOfAnswer(answer);
        continue;
      }
      const value = scaled[q]?.(answer.value);
      if (value === undefined) return false;
      // A value that is no answer on its scale counts as none: the function stays total.
      states[q] = Number.isNaN(value) ? row.unanswered : row.counted;
      values[q] = Number.isNaN(value) ? 0 : value;
    }
    return true;
  };
}

/** An answer's value times the unit; NaN for what is no answer, undefined for what is too fine. */
function scaledValueOf(node: PlanNode, unit: number): (value: AnswerValue) => number | undefined {
  const { scale } = node;
  if (!scale) return () => NaN;
  if (scale.kind === 'steps') {
    const known = new Map<AnswerValue, number>(
      scale.steps.map(({ value }) => [value, Math.round(value * unit)]),
    );
    return (value) => known.get(value) ?? NaN;
  }
  return (value) => {
    const result = measure(scale, value);
    if (!result.ok) return NaN;
    const number = toNumber(result.value);
    return isWhole(number, unit) ? Math.round(number * unit) : undefined;
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

function bulkOf(
  plan: Plan,
  fast: FastKernel,
  reader: Reader,
  scratch: Ledger,
  aimed: (sheet: AnswerSheet) => boolean,
): BulkScorer {
  const { questions } = plan;
  const keys = plan.nodes.map((node) => node.key);
  const groups = plan.nodes.slice(questions);
  const levels = groups.map(levelsOf);
  const { state, shown } = scratch;
  return {
    unit: fast.unit,
    groups: keys.slice(questions),
    questions: keys.slice(0, questions),
    encode: (sheet) => {
      const states = new Uint8Array(questions);
      const values = new Float64Array(questions);
      if (aimed(sheet) || !reader(sheet, states, values)) return undefined;
      return { states, values };
    },
    score: (sheet, figures) => {
      if (!fast.fill(sheet.states, sheet.values, scratch)) return false;
      for (let g = 0; g < groups.length; g += 1) {
        const at = questions + g;
        const scored = state[at] === row.counted;
        const value = scored ? (shown[at] as number) : NaN;
        figures.values[g] = value;
        figures.levels[g] = scored ? levelAt(levels[g] as Levels, value) : NaN;
      }
      return true;
    },
  };
}

/** How a group's level is found: by flooring between two levels, or in a table. */
interface Levels {
  readonly lowest: number;
  readonly highest: number;
  readonly table: PlanNode['bands'] | undefined;
}

function levelAt(levels: Levels, value: number): number {
  if (levels.table) return levelIn(levels.table, value) ?? NaN;
  if (value < levels.lowest) return NaN;
  const floor = Math.floor(value);
  return floor > levels.highest ? levels.highest : floor;
}

function levelsOf({ policy, bands }: PlanNode): Levels {
  if (policy.level === 'none') return { lowest: Infinity, highest: 0, table: undefined };
  if (policy.level === 'floor') return { lowest: -Infinity, highest: Infinity, table: undefined };
  const first = bands[0]?.from ?? Infinity;
  // Levels 1, 2, 3 … from values 1, 2, 3 …: the floor of the shown value.
  const even = bands.every((band, at) => band.from === band.level && band.from === first + at);
  return { lowest: first, highest: bands.at(-1)?.level ?? 0, table: even ? undefined : bands };
}
