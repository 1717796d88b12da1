import type { Json, Model } from '@erfa/scoring-sdk';
import {
  type DraftChange,
  type FieldPath,
  OpenDraft,
  type Refusal,
  sameJson,
  withField,
} from '@erfa/model-lab';

/** A change that does not fit what somebody else has made of the draft, and why. */
export interface Turned {
  readonly change: DraftChange;
  readonly refusal: Refusal;
}

/**
 * The changes that wait, with one more. Typing in one field is one change, from what stood there first
 * to what stands there last; none where that is the same again. So is typing in a field that the change
 * before has made.
 */
export function queued(waiting: readonly DraftChange[], change: DraftChange): DraftChange[] {
  const last = waiting.at(-1);
  if (last?.kind !== 'set' || change.kind !== 'set') return [...waiting, change];
  const to = around(last, change);
  if (to === undefined) return [...waiting, change];
  const rest = waiting.slice(0, -1);
  return sameJson(last.from, to) ? rest : [...rest, { ...last, to }];
}

type Set = Extract<DraftChange, { kind: 'set' }>;

/** What the field of a change holds after another one; undefined where that one is elsewhere. */
function around(last: Set, change: Set): Json | undefined {
  const { field } = last;
  const within = change.field.slice(field.length);
  if (!sameField(last, { node: change.node, field: change.field.slice(0, field.length) }))
    return undefined;
  return within.length === 0 ? change.to : withField(last.to, within, change.to);
}

/** Whether two changes set the same field of the same node. */
export function sameField(
  one: { readonly node: string; readonly field: FieldPath },
  other: { readonly node: string; readonly field: FieldPath },
): boolean {
  return one.node === other.node && sameJson(one.field, other.field);
}

/**
 * The draft as it looks with changes that the server does not have, made upon what it has.
 *
 * @returns the open draft, the changes that fit, as they were made, and those that do not
 */
export function rebased(
  model: Model,
  changes: readonly DraftChange[],
): {
  readonly draft: OpenDraft;
  readonly fitting: readonly DraftChange[];
  readonly turned: readonly Turned[];
} {
  const draft = new OpenDraft(model);
  const fitting: DraftChange[] = [];
  const turned: Turned[] = [];
  for (const change of changes) {
    const outcome = draft.make(change);
    if (!outcome.made) turned.push({ change, refusal: outcome.refusal });
    else if (outcome.change) fitting.push(outcome.change);
  }
  return { draft, fitting, turned };
}

/** What the server does not have: a batch that was sent without an answer coming back, and what came after it. */
export interface KeptChanges {
  readonly flying: { readonly id: string; readonly changes: readonly DraftChange[] } | null;
  readonly waiting: readonly DraftChange[];
}

/** What was left on the device by a visit that ended in the middle; null for a shape this version does not know. */
export function readKept(value: unknown): KeptChanges | null {
  if (typeof value !== 'object' || value === null) return null;
  const { flying, waiting } = value as Partial<KeptChanges>;
  const changes = (list: unknown): boolean =>
    Array.isArray(list) &&
    list.every((one: Partial<DraftChange>) => typeof one?.kind === 'string' && 'node' in one);
  const sent = flying === null || (typeof flying?.id === 'string' && changes(flying.changes));
  return sent && changes(waiting) ? (value as KeptChanges) : null;
}

/** Two sides of one field: what was written here, and what somebody else has made of it meanwhile. */
export interface Collision {
  readonly node: string;
  readonly field: FieldPath;
  readonly mine: Json;
  readonly theirs: Json;
  /** Who has written over what was saved already; null where one's own was never saved. */
  readonly by: string | null;
}
