import type { RetentionView } from '@erfa/api-client';
import { type EventGroup, eventGroups, groupOf, kindsOf } from './event-groups';

/** How long one group of events is kept. */
export interface Retention {
  readonly group: EventGroup;
  readonly days: number;
}

/** A group whose time is to be another. */
export interface RetentionChange {
  readonly group: EventGroup;
  readonly from: number;
  readonly to: number;
}

const year = 365;
const choices: readonly number[] = [180, year, 2 * year, 3 * year, 5 * year, 10 * year];

/** The server's kinds as the groups shown; where a group's kinds differ, the longest counts. */
export function retentionsOf(views: readonly RetentionView[]): Retention[] {
  return eventGroups.map((group) => ({
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
  wish: ReadonlyMap<EventGroup, number>,
): RetentionChange[] {
  return retentions.flatMap(({ group, days }) => {
    const to = wish.get(group) ?? days;
    return to === days ? [] : [{ group, from: days, to }];
  });
}

/** The changes as the server takes them. */
export function viewsOf(changes: readonly RetentionChange[]): RetentionView[] {
  return changes.flatMap(({ group, to }) => kindsOf(group).map((kind) => ({ kind, days: to })));
}
