/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type RetentionKind = (typeof RetentionKind)[keyof typeof RetentionKind];

export const RetentionKind = {
  session: 'session',
  organisation: 'organisation',
  unit: 'unit',
  units: 'units',
  invitation: 'invitation',
  member: 'member',
  municipality: 'municipality',
  person: 'person',
  token: 'token',
  retention: 'retention',
  round: 'round',
  assessment: 'assessment',
  answers: 'answers',
  answer: 'answer',
  action: 'action',
  target: 'target',
  effort: 'effort',
  project: 'project',
  lesson: 'lesson',
  adoption: 'adoption',
  model: 'model',
  pilot: 'pilot',
  plugin: 'plugin',
  product: 'product',
  supplier: 'supplier',
} as const;
