/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type ProjectPart = (typeof ProjectPart)[keyof typeof ProjectPart];

export const ProjectPart = {
  before: 'before',
  during: 'during',
  after: 'after',
} as const;
