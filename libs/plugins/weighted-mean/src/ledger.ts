import type { Answer, AnswerSheet } from '@erfa/scoring-sdk';
import type { Plan, PlanNode } from './plan';

/** What a row can be, as small numbers: a plan is filled in millions of times. */
export const row = {
  unanswered: 0,
  counted: 1,
  notApplicable: 2,
  dontKnow: 3,
  hidden: 4,
  /** A group without a score. */
  noScore: 5,
} as const;

/** How many row states there are. */
export const rowStates = 6;

const stateOf: Readonly<Record<Answer['state'], number>> = {
  unanswered: row.unanswered,
  answered: row.counted,
  'not-applicable': row.notApplicable,
  'dont-know': row.dontKnow,
  hidden: row.hidden,
};

/** Reason codes by row state. */
export const reasonOf: readonly string[] = [
  'unanswered',
  '',
  'not-applicable',
  'dont-know',
  'hidden',
  'no-score',
];

/** Why a group has no score, as small numbers. */
export const ending = { none: 0, coverage: 1, missingGroup: 2, empty: 3, replaced: 4 } as const;

/**
 * The figures of one scored sheet, one place per node of the plan. Filled by one of the two kernels,
 * read by the tree.
 */
export interface Ledger {
  readonly state: Uint8Array;
  /** Numerator and denominator where the fast kernel did the work; scratch otherwise. */
  readonly num: Float64Array;
  readonly den: Float64Array;
  /** The value before rounding, as the nearest number. */
  readonly raw: Float64Array;
  readonly shown: Float64Array;
  /** The digits of `shown`: itself times the power of ten it is rounded to. For parents that go on with it. */
  readonly shownTop: Float64Array;
  /** Bounds of the values; those of a sum depend on what counts. */
  readonly min: Float64Array;
  readonly max: Float64Array;
  readonly answered: Float64Array;
  readonly expected: Float64Array;
  readonly ending: Uint8Array;
  /** What a row that is not answered counts by policy; NaN where it is left out. */
  readonly replacement: Float64Array;
}

/** A source of empty ledgers for a plan. */
export function ledgersFor(plan: Plan): () => Ledger {
  const size = plan.nodes.length;
  const min = Float64Array.from(plan.nodes, (node) => node.range.min);
  const max = Float64Array.from(plan.nodes, (node) => node.range.max);
  return () => ({
    state: new Uint8Array(size),
    num: new Float64Array(size),
    den: new Float64Array(size),
    raw: new Float64Array(size),
    shown: new Float64Array(size),
    shownTop: new Float64Array(size),
    min: min.slice(),
    max: max.slice(),
    answered: new Float64Array(size),
    expected: new Float64Array(size),
    ending: new Uint8Array(size),
    replacement: new Float64Array(size).fill(NaN),
  });
}

/** The row state of an answer that says nothing about its value. */
export function stateOfAnswer(answer: Answer): number {
  return stateOf[answer.state];
}

/** The target of a node in the sheet: its own, or that of the nearest group above it. */
export function targetOf(
  plan: Plan,
  at: number,
  sheet: AnswerSheet,
): { readonly value: number; readonly from: PlanNode } | undefined {
  for (let up = at; up >= 0; up = plan.parents[up] ?? -1) {
    const from = plan.nodes[up];
    if (!from) return undefined;
    const value =
      sheet.targets && Object.hasOwn(sheet.targets, from.key) ? sheet.targets[from.key] : undefined;
    if (value !== undefined && Number.isFinite(value)) return { value, from };
  }
  return undefined;
}

/** The groups of a plan by index, children before parents. */
export function groupsOf({ nodes, questions }: Plan): Int32Array {
  return Int32Array.from({ length: nodes.length - questions }, (_, at) => questions + at);
}

/** The groups above a node by index, nearest first. */
export function groupsAbove({ parents }: Plan, at: number): Int32Array {
  const above: number[] = [];
  for (let up = parents[at] ?? -1; up >= 0; up = parents[up] ?? -1) above.push(up);
  return Int32Array.from(above);
}
