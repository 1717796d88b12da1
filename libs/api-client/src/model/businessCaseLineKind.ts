/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type BusinessCaseLineKind = (typeof BusinessCaseLineKind)[keyof typeof BusinessCaseLineKind];

export const BusinessCaseLineKind = {
  investment: 'investment',
  'one-off': 'one-off',
  running: 'running',
  cash: 'cash',
  time: 'time',
  risk: 'risk',
} as const;
