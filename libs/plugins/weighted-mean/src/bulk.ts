import { type Answer, type AnswerSheet, levelIn } from '@erfa/scoring-sdk';
import type { FastKernel } from './fast-kernel';
import { groupsAbove, groupsOf, type Ledger, row } from './ledger';
import type { Plan, PlanNode } from './plan';
import type { Reader } from './reader';

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
  /** Values by question, times the model's unit; 0 where not answered. */
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
  /** Scores a sheet whose answers then change one at a time; undefined where it needs the exact kernel. */
  readonly follow: (sheet: AnswerSheet) => FollowedSheet | undefined;
}

/** A sheet whose answers change one at a time, with its figures as they are now. */
export interface FollowedSheet {
  readonly figures: Figures;
  /**
   * Changes the answer to a question, and with it only the figures of the groups above the question.
   *
   * @returns false when the answer or a figure needs the exact kernel: the figures are then worth
   * nothing any more, and the sheet is to be scored with the plugin.
   * @throws RangeError for a key that is no question of the model
   */
  readonly change: (question: string, answer: Answer) => boolean;
}

/** Compiles the scoring of many sheets. */
export function bulkOf(
  plan: Plan,
  fast: FastKernel,
  reader: Reader,
  newLedger: () => Ledger,
  aimed: (sheet: AnswerSheet) => boolean,
): BulkScorer {
  const { questions } = plan;
  const keys = plan.nodes.map((node) => node.key);
  const everyGroup = groupsOf(plan);
  const scratch = newLedger();
  const show = showerOf(plan);
  const encode: BulkScorer['encode'] = (sheet) => {
    const states = new Uint8Array(questions);
    const values = new Float64Array(questions);
    if (aimed(sheet) || !reader.sheet(sheet, states, values)) return undefined;
    return { states, values };
  };
  const places = new Map(keys.slice(0, questions).map((key, at) => [key, at]));
  const above = keys.slice(0, questions).map((_, at) => groupsAbove(plan, at));
  return {
    unit: fast.unit,
    groups: keys.slice(questions),
    questions: keys.slice(0, questions),
    encode,
    score: ({ states, values }, figures) => {
      if (!fast.fill(states, values, scratch, everyGroup, true)) return false;
      show(scratch, everyGroup, figures);
      return true;
    },
    follow: (sheet) => {
      const encoded = encode(sheet);
      if (!encoded) return undefined;
      const { states, values } = encoded;
      const ledger = newLedger();
      const size = everyGroup.length;
      const figures = { values: new Float64Array(size), levels: new Float64Array(size) };
      const fill = (groups: Int32Array): boolean => {
        if (!fast.fill(states, values, ledger, groups, true)) return false;
        show(ledger, groups, figures);
        return true;
      };
      if (!fill(everyGroup)) return undefined;
      return {
        figures,
        change: (question, answer) => {
          const at = places.get(question);
          if (at === undefined) throw new RangeError(`${question} is no question of the model`);
          return reader.answer(at, answer, states, values) && fill(above[at] as Int32Array);
        },
      };
    },
  };
}

/** Writes the shown values and levels of some groups of a filled ledger. */
type Shower = (ledger: Ledger, groups: Int32Array, figures: Figures) => void;

function showerOf(plan: Plan): Shower {
  const { questions } = plan;
  const levels = plan.nodes.slice(questions).map(levelsOf);
  const lowest = Float64Array.from(levels, (own) => own.lowest);
  const highest = Float64Array.from(levels, (own) => own.highest);
  const tables = levels.map((own) => own.table);
  const isTable = Uint8Array.from(levels, (own) => (own.table ? 1 : 0));
  return ({ state, shown }, groups, { values, levels: reached }) => {
    for (let k = 0; k < groups.length; k += 1) {
      const at = groups[k] as number;
      const g = at - questions;
      const value = state[at] === row.counted ? (shown[at] as number) : NaN;
      values[g] = value;
      if (isTable[g] === 1) {
        reached[g] = levelIn(tables[g] ?? [], value) ?? NaN;
        continue;
      }
      const floor = Math.floor(value);
      const top = highest[g] as number;
      reached[g] = value >= (lowest[g] as number) ? (floor > top ? top : floor) : NaN;
    }
  };
}

/** How a group's level is found: by flooring between two levels, or in a table. */
interface Levels {
  readonly lowest: number;
  readonly highest: number;
  readonly table: PlanNode['bands'] | undefined;
}

function levelsOf({ policy, bands }: PlanNode): Levels {
  if (policy.level === 'none') return { lowest: Infinity, highest: 0, table: undefined };
  if (policy.level === 'floor') return { lowest: -Infinity, highest: Infinity, table: undefined };
  const first = bands[0]?.from ?? Infinity;
  // Levels 1, 2, 3 … from values 1, 2, 3 …: the floor of the shown value.
  const even = bands.every((band, at) => band.from === band.level && band.from === first + at);
  return { lowest: first, highest: bands.at(-1)?.level ?? 0, table: even ? undefined : bands };
}
