/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type TaskKind = (typeof TaskKind)[keyof typeof TaskKind];

export const TaskKind = {
  'answer-invitation': 'answer-invitation',
  'result-ready': 'result-ready',
  'assign-section': 'assign-section',
  answer: 'answer',
  settle: 'settle',
  submit: 'submit',
  'open-draft': 'open-draft',
  'approve-model': 'approve-model',
  'follow-round': 'follow-round',
  'answer-pilot': 'answer-pilot',
  'action-due': 'action-due',
  'project-mention': 'project-mention',
  'project-task': 'project-task',
  'unit-checks': 'unit-checks',
  'day-proposal': 'day-proposal',
  'accept-benefit': 'accept-benefit',
  'measure-benefit': 'measure-benefit',
  'accept-handover': 'accept-handover',
  'project-used': 'project-used',
  'invite-municipalities': 'invite-municipalities',
} as const;
