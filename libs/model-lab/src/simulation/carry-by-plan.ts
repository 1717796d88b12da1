import type { Answer, AnswerSheet, Model } from '@erfa/scoring-sdk';
import { carrySheet, prepareCarrying } from '../successor/carry';
import type { Decision } from '../successor/operation';
import { planMigration } from '../successor/plan';
import type { WrittenSplits } from '../successor/written-splits';

/** How old answers reach a draft's questions. */
export interface Carry {
  readonly carry: (sheet: AnswerSheet) => AnswerSheet;
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
  const carry = (given: AnswerSheet): AnswerSheet => {
    const { answers, sheet } = carrySheet(carrying, given);
    const first: Record<string, Answer> = { ...sheet.answers };
    const axes = Object.fromEntries(
      Object.entries(sheet.axes ?? {}).map(([axis, own]) => [axis, { ...own }]),
    );
    for (const { axis, fate, to } of answers) {
      const into = axis === null ? first : axes[axis];
      if (fate !== 'to-confirm' || !into) continue;
      for (const { question, answer } of to) if (answer) into[question] ??= answer;
    }
    return { answers: first, ...(sheet.axes ? { axes } : {}) };
  };
  // What else there is in an operation is for people: another title carries answers no other way.
  const ways = plan.operations
    .filter(({ of }) => of === 'question')
    .map(({ from, to, meaning, rescale }) => ({ from, to, meaning, rescale }));
  const sources = new Map<string, string[]>();
  for (const { from, to } of ways)
    for (const key of to) sources.set(key, [...(sources.get(key) ?? []), ...from]);
  return { carry, ways: JSON.stringify(ways), sources };
}
