import type { DraftChange } from '../draft/change';

/** By question that somebody split while writing: the keys of those it became. */
export type WrittenSplits = ReadonlyMap<string, readonly string[]>;

/**
 * What the questions that were split became, by the changes of a draft that stand, in their order: one that
 * was split again became all that came of it, and one that got another key has that.
 */
export function writtenSplits(changes: readonly DraftChange[]): WrittenSplits {
  const splits = new Map<string, readonly string[]>();
  const replace = (key: string, by: readonly string[]): void => {
    for (const [from, into] of splits)
      if (into.includes(key))
        splits.set(
          from,
          into.flatMap((one) => (one === key ? by : [one])),
        );
  };
  for (const change of changes) {
    if (change.kind === 'rekey') replace(change.node, [change.to]);
    if (change.kind !== 'split') continue;
    const into = change.into.map(({ key }) => key);
    replace(change.node.key, into);
    splits.set(change.node.key, into);
  }
  return splits;
}
