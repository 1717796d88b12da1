import type { Json } from '@erfa/scoring-sdk';
import { sameJson } from './field';

/** A golden case as a draft keeps it. */
export interface KeptCase {
  readonly id: string;
  /** Counts its changes, from 1. */
  readonly version: number;
  readonly case: Json;
}

/** What one golden case was, and what it became; null where it is not there. */
export interface GoldenEdit {
  readonly id: string;
  /** Its place among the cases, from 0, where it is there: for when it comes back. */
  readonly at: number;
  /** The version that it has, or would have, after the edit: no version is given twice. */
  readonly version: number;
  readonly from: Json;
  readonly to: Json;
}

/** What was done to the golden cases of a draft in one step. Beside {@link DraftChange}: a model does not hold its cases. */
export interface GoldenChange {
  readonly kind: 'golden';
  readonly cases: readonly GoldenEdit[];
}

/** Whether a step is one of golden cases, and none of the model. */
export const isGoldenChange = <Other extends { readonly kind: string }>(
  change: Other | GoldenChange,
): change is GoldenChange => change.kind === 'golden';

/** What differs between the cases of a draft before and after; null where nothing does. Another order alone is nothing. */
export function goldenChange(
  before: readonly KeptCase[],
  after: readonly KeptCase[],
): GoldenChange | null {
  const [old, now] = [before, after].map((all) => new Map(all.map((one) => [one.id, one])));
  const gone = before.flatMap((one, at): GoldenEdit[] =>
    now?.has(one.id)
      ? []
      : [{ id: one.id, at, version: one.version + 1, from: one.case, to: null }],
  );
  const there = after.flatMap((one, at): GoldenEdit[] => {
    const from = old?.get(one.id)?.case ?? null;
    return sameJson(from, one.case)
      ? []
      : [{ id: one.id, at, version: one.version, from, to: one.case }];
  });
  const cases = [...gone, ...there];
  return cases.length === 0 ? null : { kind: 'golden', cases };
}

/** The change that takes another one back. */
export const invertGolden = ({ cases }: GoldenChange): GoldenChange => ({
  kind: 'golden',
  cases: cases.map(({ from, to, version, ...rest }) => ({
    ...{ ...rest, version: version + 1, from: to, to: from },
  })),
});

/**
 * Makes a change of golden cases: all of it, or nothing where somebody else has changed one of them since.
 *
 * @param kept makes what is kept of a case that is written
 * @returns the cases, or as `found` the case that stands there instead; null where none does
 */
export function applyGolden<Kept extends KeptCase>(
  cases: readonly Kept[],
  change: GoldenChange,
  kept: (written: KeptCase) => Kept,
):
  | { readonly made: true; readonly cases: readonly Kept[] }
  | { readonly made: false; readonly found: Json } {
  const edits = new Map(change.cases.map((edit) => [edit.id, edit]));
  const byId = new Map(cases.map((one) => [one.id, one]));
  for (const { id, from } of change.cases) {
    const found = byId.get(id)?.case ?? null;
    if (!sameJson(found, from)) return { made: false, found };
  }
  const written = ({ id, version, to }: GoldenEdit): Kept => kept({ id, version, case: to });
  const next = cases.flatMap((one) => {
    const edit = edits.get(one.id);
    if (!edit) return [one];
    return edit.to === null ? [] : [written(edit)];
  });
  const back = change.cases.filter(({ id, to }) => to !== null && !byId.has(id));
  // The first places first: each is counted with those before it there.
  for (const edit of back.toSorted((a, b) => a.at - b.at)) next.splice(edit.at, 0, written(edit));
  return { made: true, cases: next };
}
