/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type UnitChangeKind = (typeof UnitChangeKind)[keyof typeof UnitChangeKind];

export const UnitChangeKind = {
  added: 'added',
  changed: 'changed',
  ended: 'ended',
} as const;
