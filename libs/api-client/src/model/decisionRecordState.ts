/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type DecisionRecordState = (typeof DecisionRecordState)[keyof typeof DecisionRecordState];

export const DecisionRecordState = {
  same: 'same',
  changed: 'changed',
  gone: 'gone',
  new: 'new',
} as const;
