/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type CarryReason = (typeof CarryReason)[keyof typeof CarryReason];

export const CarryReason = {
  unchanged: 'unchanged',
  editorial: 'editorial',
  substantive: 'substantive',
  split: 'split',
  merged: 'merged',
  rescaled: 'rescaled',
  retired: 'retired',
  axis: 'axis',
} as const;
