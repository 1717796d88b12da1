/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

/**
 * @nullable
 */
export type WriteEffortSize = (typeof WriteEffortSize)[keyof typeof WriteEffortSize] | null;

export const WriteEffortSize = {
  small: 'small',
  medium: 'medium',
  large: 'large',
} as const;
