/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

/**
 * @nullable
 */
export type EffortViewSize = (typeof EffortViewSize)[keyof typeof EffortViewSize] | null;

export const EffortViewSize = {
  small: 'small',
  medium: 'medium',
  large: 'large',
} as const;
