/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type BusinessCaseFileLineState =
  (typeof BusinessCaseFileLineState)[keyof typeof BusinessCaseFileLineState];

export const BusinessCaseFileLineState = {
  new: 'new',
  changed: 'changed',
  same: 'same',
} as const;
