/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type UnitLoadKind = (typeof UnitLoadKind)[keyof typeof UnitLoadKind];

export const UnitLoadKind = {
  'go-live': 'go-live',
  training: 'training',
} as const;
