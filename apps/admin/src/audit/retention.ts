import type { RetentionKind, RetentionView } from '@erfa/api-client';

/** Kinds of events as people name them. */
export type RetentionGroup =
  | 'session'
  | 'organisation'
  | 'unit'
  | 'invitation'
  | 'member'
  | 'token'
  | 'round'
  | 'assessment'
  | 'answer'
  | 'action'
  | 'lesson'
  | 'retention';

/** The group of each of the server's kinds: one without a group would be kept for a time nobody can see. */
const groupOf: Readonly<Record<RetentionKind, RetentionGroup>> = {
  session: 'session',
  organisation: 'organisation',
  unit: 'unit',
  units: 'unit',
  invitation: 'invitation',
  municipality: 'invitation',
  member: 'member',
  person: 'member',
  token: 'token',
  round: 'round',
  assessment: 'assessment',
  answer: 'answer',
  answers: 'answer',
  action: 'action',
  lesson: 'lesson',
  adoption: 'lesson',
  retention: 'retention',
};
const kinds = Object.keys(groupOf) as RetentionKind[];

/** How long one group of events is kept. */
export interface Retention {
  readonly group: RetentionGroup;
  readonly days: number;
}

/** A group whose time is to be another. */
export interface RetentionChange {
  readonly group: RetentionGroup;
  readonly from: number;
  readonly to: number;
}

const year = 365;
const choices: readonly number[] = [180, year, 2 * year, 3 * year, 5 * year, 10 * year];

/** The server's kinds as the groups shown; where a group's kinds differ, the longest counts. */
export function retentionsOf(views: readonly RetentionView[]): Retention[] {
  return [...new Set(Object.values(groupOf))].map((group) => ({
    group,
    days: Math.max(...views.filter(({ kind }) => groupOf[kind] === group).map(({ days }) => days)),
  }));
}

/** Times to choose from; one set elsewhere is among them. */
export function choicesFor(days: number): number[] {
  return [...new Set([...choices, days])].sort((a, b) => a - b);
}

/** Whole years where it comes out even, else null. */
export function yearsOf(days: number): number | null {
  return days % year === 0 ? days / year : null;
}

/** What the wish would change. */
export function changesOf(
  retentions: readonly Retention[],
  wish: ReadonlyMap<RetentionGroup, number>,
): RetentionChange[] {
  return retentions.flatMap(({ group, days }) => {
    const to = wish.get(group) ?? days;
    return to === days ? [] : [{ group, from: days, to }];
  });
}

/** The changes as the server takes them. */
export function viewsOf(changes: readonly RetentionChange[]): RetentionView[] {
  return changes.flatMap(({ group, to }) =>
    kinds.filter((kind) => groupOf[kind] === group).map((kind) => ({ kind, days: to })),
  );
}
