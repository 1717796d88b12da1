import type { AnswerSheet, Model } from '@erfa/scoring-sdk';
import { carrySheet, prepareCarrying } from './carry';
import type { Fate } from './fates';
import type { MigrationPlan } from './plan';

/** How many answers, and of how many sheets at least one. */
export interface FateCount {
  readonly answers: number;
  readonly sheets: number;
}

/** Counts by what becomes of answers. */
export type FateCounts = Readonly<Record<Fate, FateCount>>;

/** What a plan would do to the answers there are. */
export interface DryRun {
  readonly sheets: number;
  readonly whole: FateCounts;
  /** One for each operation of the plan, in its order. */
  readonly operations: readonly FateCounts[];
}

/** Carries every sheet and counts; the sheets themselves are not in the outcome. */
export function dryRun(
  plan: MigrationPlan,
  before: Model,
  after: Model,
  sheets: readonly AnswerSheet[],
): DryRun {
  const carrying = prepareCarrying(plan, before, after);
  const at = new Map(
    plan.operations.flatMap(({ of, from }, index) =>
      of === 'question' ? from.map((key) => [key, index] as const) : [],
    ),
  );
  const whole = new Tally();
  const operations = plan.operations.map(() => new Tally());
  for (const [sheet, answers] of sheets.entries()) {
    for (const { question, fate } of carrySheet(carrying, answers).answers) {
      whole.add(fate, sheet);
      operations[at.get(question) ?? -1]?.add(fate, sheet);
    }
  }
  return {
    sheets: sheets.length,
    whole: whole.counts(),
    operations: operations.map((tally) => tally.counts()),
  };
}

class Tally {
  private readonly answers: Record<Fate, number> = { carried: 0, 'to-confirm': 0, archived: 0 };
  private readonly seen: Record<Fate, Set<number>> = {
    carried: new Set(),
    'to-confirm': new Set(),
    archived: new Set(),
  };

  add(fate: Fate, sheet: number): void {
    this.answers[fate] += 1;
    this.seen[fate].add(sheet);
  }

  counts(): FateCounts {
    const of = (fate: Fate): FateCount => ({
      answers: this.answers[fate],
      sheets: this.seen[fate].size,
    });
    return { carried: of('carried'), 'to-confirm': of('to-confirm'), archived: of('archived') };
  }
}
