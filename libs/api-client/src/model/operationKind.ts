/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type OperationKind = (typeof OperationKind)[keyof typeof OperationKind];

export const OperationKind = {
  kept: 'kept',
  reworded: 'reworded',
  renamed: 'renamed',
  rescaled: 'rescaled',
  split: 'split',
  merged: 'merged',
  moved: 'moved',
  retired: 'retired',
  new: 'new',
} as const;
