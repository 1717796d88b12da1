import type { RetentionKind } from '@erfa/api-client';

/** The groups that people look for events in and keep them by, in the order shown. */
export const eventGroups = [
  'session',
  'organisation',
  'unit',
  'invitation',
  'member',
  'token',
  'round',
  'assessment',
  'answer',
  'action',
  'lesson',
  'project',
  'plugin',
  'retention',
] as const;
export type EventGroup = (typeof eventGroups)[number];

/** The group of each of the server's kinds: one without a group could not be found, and be kept for a time nobody can see. */
export const groupOf: Readonly<Record<RetentionKind, EventGroup>> = {
  session: 'session',
  organisation: 'organisation',
  unit: 'unit',
  units: 'unit',
  invitation: 'invitation',
  municipality: 'invitation',
  product: 'project',
  supplier: 'project',
  member: 'member',
  person: 'member',
  token: 'token',
  round: 'round',
  pilot: 'round',
  assessment: 'assessment',
  answer: 'answer',
  answers: 'answer',
  action: 'action',
  target: 'action',
  effort: 'action',
  lesson: 'lesson',
  project: 'project',
  adoption: 'lesson',
  model: 'plugin',
  plugin: 'plugin',
  retention: 'retention',
};

/** The server's kinds of one group. */
export function kindsOf(group: EventGroup): RetentionKind[] {
  return (Object.keys(groupOf) as RetentionKind[]).filter((kind) => groupOf[kind] === group);
}
