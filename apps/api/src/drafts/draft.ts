import type { DraftChange, FieldPath, GoldenChange, RefusalCode } from '@erfa/model-lab';
import type { Json, Model } from '@erfa/scoring-sdk';
import type { ChangeOrigin } from './draft.entities';

/** A golden case as its author wrote it: in the form that a file of golden cases has (docs/model-format.md). */
export type WrittenCase = Readonly<Record<string, Json>>;

/** A golden case of a draft. */
export interface StoredCase {
  /** A UUID of its author's choice: its name may change. */
  readonly id: string;
  /** Counts its changes, from 1. */
  readonly version: number;
  readonly case: WrittenCase;
  /** The person who changed it last, and when. */
  readonly by: string;
  readonly at: string;
}

/** A change of a batch that was not made, as it is kept for a batch that comes again. */
export interface KeptRefusal {
  /** Its place in the batch, from 0. */
  readonly at: number;
  readonly code: RefusalCode;
  /** What stands there instead. */
  readonly found: Json;
  readonly where?: FieldPath;
}

/** A draft while changes are made to it: nobody else changes it meanwhile. */
export interface LockedDraft {
  readonly id: string;
  readonly content: Model;
  readonly golden: readonly StoredCase[];
  readonly goldenRevision: number;
  readonly revision: number;
  readonly predecessorId: string | null;
  readonly discardedAt: string | null;
  /** The model that it was published as: then it never changes again. */
  readonly publishedId: string | null;
}

/** A change that has been made, before it has a number. */
export interface MadeChange {
  readonly change: DraftChange | GoldenChange;
  readonly kind: ChangeOrigin;
  readonly takesBack: number | null;
}

/** The golden cases after a node, or the model, got another key: what they say of it goes with it. */
export function casesNamedAnew(
  cases: readonly StoredCase[],
  from: string,
  to: string,
): readonly StoredCase[] {
  const named = (value: Json | undefined): Json | undefined => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key === from ? to : key, item]),
    );
  };
  const each = (value: Json | undefined): Json | undefined =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (Object.fromEntries(Object.entries(value).map(([key, item]) => [key, named(item)])) as Json)
      : value;
  const units = (value: Json | undefined): Json | undefined =>
    Array.isArray(value)
      ? (value as readonly Record<string, Json>[]).map((unit) => ({
          ...unit,
          answers: named(unit['answers']) ?? {},
        }))
      : value;
  const anew = (written: WrittenCase): WrittenCase => {
    const { answers, targets, expect, axes, units: unit } = written;
    const changed = {
      ...{ answers: named(answers), targets: named(targets), expect: named(expect) },
      ...{ axes: each(axes), units: units(unit) },
    };
    const there = Object.entries(changed).filter(([name]) => Object.hasOwn(written, name));
    return { ...written, ...Object.fromEntries(there) } as WrittenCase;
  };
  return cases.map((stored) => ({ ...stored, case: anew(stored.case) }));
}
