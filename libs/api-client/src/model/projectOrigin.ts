/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type ProjectOrigin = (typeof ProjectOrigin)[keyof typeof ProjectOrigin];

export const ProjectOrigin = {
  idea: 'idea',
  gap: 'gap',
  action: 'action',
  shared: 'shared',
  file: 'file',
} as const;
