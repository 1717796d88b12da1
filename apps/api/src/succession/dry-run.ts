import { fateTables, versionOf, type FateTable, type Operation } from '@erfa/model-lab';
import type { Model } from '@erfa/scoring-sdk';
import type { CountRow } from './succession.queries';
import type { FateCountView } from './plans.views';

type NumberedTable = FateTable & { operation: number };

/** The plan's rules for answers, each with the place of its operation: what the database counts by. */
export function countedTables(
  operations: readonly Operation[],
  before: Model,
  after: Model,
): NumberedTable[] {
  const [old, now] = [versionOf(before), versionOf(after)];
  return operations.flatMap((operation, at) =>
    fateTables(operation, old, now).map((table) => ({ ...table, operation: at })),
  );
}

/** Whether one may say that it still asks for the same, or for something else. */
export const hasMeaning = ({ of, from, to, kind }: Operation): boolean =>
  of === 'question' && from.length === 1 && to.length === 1 && kind !== 'kept';

/** The rules under either meaning, where one may choose: number 2n is the nth operation as editorial, 2n + 1 as substantive. */
export function eitherMeaning(
  operations: readonly Operation[],
  before: Model,
  after: Model,
): NumberedTable[] {
  const both = operations.flatMap((operation) => [
    { ...operation, meaning: 'editorial' as const },
    { ...operation, meaning: 'substantive' as const },
  ]);
  return countedTables(both, before, after).filter(({ operation }) => {
    const whose = operations[Math.floor(operation / 2)];
    return whose !== undefined && hasMeaning(whose);
  });
}

/** Counts by operation; what nobody answered has none. */
export function countsBy(rows: readonly CountRow[]): ReadonlyMap<number | null, FateCountView[]> {
  const order = ['carried', 'to-confirm', 'archived', 'undisclosed'];
  const counts = new Map<number | null, FateCountView[]>();
  for (const { operation, fate, answers, municipalities } of rows) {
    if (fate === 'all') continue;
    counts.set(operation, [...(counts.get(operation) ?? []), { fate, answers, municipalities }]);
  }
  for (const list of counts.values()) {
    list.sort((a, b) => order.indexOf(a.fate) - order.indexOf(b.fate));
  }
  return counts;
}

/** Sums counts over operations. Municipalities cannot be added, so the largest number stands: at least so many. */
export function summed(lists: readonly (readonly FateCountView[])[]): FateCountView[] {
  const sums = new Map<FateCountView['fate'], FateCountView>();
  for (const { fate, answers, municipalities } of lists.flat()) {
    const sum = sums.get(fate);
    sums.set(fate, {
      fate,
      answers: (sum?.answers ?? 0) + answers,
      municipalities: Math.max(sum?.municipalities ?? 0, municipalities),
    });
  }
  return [...sums.values()];
}
