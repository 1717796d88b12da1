/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type CaseActualKind = (typeof CaseActualKind)[keyof typeof CaseActualKind];

export const CaseActualKind = {
  investment: 'investment',
  'one-off': 'one-off',
  running: 'running',
  cash: 'cash',
  time: 'time',
} as const;
