/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

/**
 * @nullable
 */
export type GapViewPriority = (typeof GapViewPriority)[keyof typeof GapViewPriority] | null;

export const GapViewPriority = {
  high: 'high',
  medium: 'medium',
  low: 'low',
  none: 'none',
} as const;
