/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type IdeaGrade = (typeof IdeaGrade)[keyof typeof IdeaGrade];

export const IdeaGrade = {
  none: 'none',
  small: 'small',
  medium: 'medium',
  large: 'large',
} as const;
