/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type ProjectState = (typeof ProjectState)[keyof typeof ProjectState];

export const ProjectState = {
  active: 'active',
  paused: 'paused',
  stopped: 'stopped',
  closed: 'closed',
} as const;
