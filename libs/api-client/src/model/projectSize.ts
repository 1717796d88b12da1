/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type ProjectSize = (typeof ProjectSize)[keyof typeof ProjectSize];

export const ProjectSize = {
  small: 'small',
  medium: 'medium',
  large: 'large',
} as const;
