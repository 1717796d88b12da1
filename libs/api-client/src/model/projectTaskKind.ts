/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type ProjectTaskKind = (typeof ProjectTaskKind)[keyof typeof ProjectTaskKind];

export const ProjectTaskKind = {
  task: 'task',
  milestone: 'milestone',
  involvement: 'involvement',
  baseline: 'baseline',
  training: 'training',
  communication: 'communication',
} as const;
