/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type IdeaSize = (typeof IdeaSize)[keyof typeof IdeaSize];

export const IdeaSize = {
  small: 'small',
  medium: 'medium',
  large: 'large',
} as const;
