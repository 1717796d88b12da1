import {
  type Answer,
  type Answers,
  type AnswerSheet,
  isScored,
  type Model,
  questionsOf,
  withHidden,
} from '@erfa/scoring-sdk';
import { carrySheet, prepareCarrying, saidIn } from '../successor/carry';
import type { Decision } from '../successor/operation';
import { planMigration } from '../successor/plan';
import type { WrittenSplits } from '../successor/written-splits';

/**
 * How many answers reach a draft's questions which way, on the first axis: answered, not relevant and not
 * known. An answer that two questions take counts twice.
 */
export interface Reached {
  /** As they are. */
  readonly carried: number;
  /** Old answers that a municipality would have to confirm, each once, as the plan's dry run counts them. */
  readonly toConfirm: number;
  /** What is proposed of those to the draft's questions: one that is split proposes to each of its parts. */
  readonly proposed: number;
  /** Old answers that reach no question, and rest in the archive. */
  readonly archived: number;
  /** Answers that scored questions lack which are new, or whose old answers could not be carried; not those that were missing before. */
  readonly missing: number;
}

/** How old answers reach a draft's questions. */
export interface Carry {
  readonly carry: (sheet: AnswerSheet) => {
    readonly sheet: AnswerSheet;
    readonly reached: Reached;
  };
  /** The same text for drafts that answers reach alike, where questions and scales are the same. */
  readonly ways: string;
  /** Of each of the draft's questions, the keys of the old ones whose answers reach it. */
  readonly sources: ReadonlyMap<string, readonly string[]>;
}

const nobody = { key: '', version: 0, hash: '' };

/**
 * Carries answers as the plan of what becomes of them would. What a municipality is to confirm is counted
 * as it is proposed to it: a simulation asks what would come of the draft, not who has answered again.
 *
 * @param decisions what was decided of the plan; the rest is as it is proposed
 * @param splits what was split while writing the draft
 */
export function carryByPlan(
  before: Model,
  after: Model,
  decisions: readonly Decision[] = [],
  splits: WrittenSplits = new Map(),
): Carry {
  const plan = planMigration(before, after, { from: nobody, to: nobody }, decisions, splits);
  const carrying = prepareCarrying(plan, before, after);
  // What else there is in an operation is for people: another title carries answers no other way.
  const ways = plan.operations
    .filter(({ of }) => of === 'question')
    .map(({ from, to, meaning, rescale }) => ({ from, to, meaning, rescale }));
  const sources = new Map<string, string[]>();
  for (const { from, to } of ways)
    for (const key of to) sources.set(key, [...(sources.get(key) ?? []), ...from]);
  const asked = questionsOf(after).filter((question) => isScored(after, question));
  const carry: Carry['carry'] = (given) => {
    const { answers, sheet } = carrySheet(carrying, given);
    const first: Record<string, Answer> = { ...sheet.answers };
    const axes = Object.fromEntries(
      Object.entries(sheet.axes ?? {}).map(([axis, own]) => [axis, { ...own }]),
    );
    const carried = Object.keys(first).length;
    let [archived, toConfirm] = [0, 0];
    for (const { axis, fate, to } of answers) {
      const into = axis === null ? first : axes[axis];
      if (axis === null && fate === 'archived') archived += 1;
      if (axis === null && fate === 'to-confirm') toConfirm += 1;
      if (fate !== 'to-confirm' || !into) continue;
      for (const { question, answer } of to) if (answer) into[question] ??= answer;
    }
    const proposed = Object.keys(first).length - carried;
    const missing = missingIn(first, given.answers);
    const reached = { carried, toConfirm, proposed, archived, missing };
    return { sheet: { answers: first, ...(sheet.axes ? { axes } : {}) }, reached };
  };
  /** Questions that are asked and lack an answer which the plan does not bring. */
  const missingIn = (answers: Answers, old: Answers): number => {
    const shown = withHidden(after, { answers }).answers;
    const said = new Set(saidIn(old).map(([key]) => key));
    return asked.filter(({ key }) => {
      const state = shown[key]?.state ?? 'unanswered';
      if (state !== 'unanswered') return false;
      const from = sources.get(key) ?? [];
      return from.length === 0 || from.some((one) => said.has(one));
    }).length;
  };
  return { carry, ways: JSON.stringify(ways), sources };
}
