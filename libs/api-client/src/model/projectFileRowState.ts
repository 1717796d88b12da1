/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type ProjectFileRowState = (typeof ProjectFileRowState)[keyof typeof ProjectFileRowState];

export const ProjectFileRowState = {
  good: 'good',
  faulty: 'faulty',
  duplicate: 'duplicate',
} as const;
