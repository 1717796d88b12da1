import type { OwnLessonView } from '@erfa/api-client';

/** Where a lesson of one's own is: with its author, in the municipality, with all, or with all no more. */
export const ownStates = [
  'private',
  'organisation',
  'shared',
  'withdrawn',
  'recalled',
  'merged',
] as const;
export type OwnState = (typeof ownStates)[number];

/** Where a lesson is now. */
export function stateOf({ shared, visibility }: OwnLessonView): OwnState {
  return shared?.state ?? visibility;
}

/** What the list can be narrowed to. */
export const filters = ['all', 'private', 'organisation', 'shared', 'ended'] as const;
export type Filter = (typeof filters)[number];

/** Whether a lesson belongs to what the list is narrowed to. */
export function fits(lesson: OwnLessonView, filter: Filter): boolean {
  const state = stateOf(lesson);
  if (filter === 'all') return true;
  if (filter === 'ended') return ['withdrawn', 'recalled', 'merged'].includes(state);
  return state === filter;
}

/** Days from a day to another, both as `2026-11-23`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
