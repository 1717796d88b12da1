/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

/**
 * What differs; empty unless it is changed.
 */
export type UnitField = (typeof UnitField)[keyof typeof UnitField];

export const UnitField = {
  name: 'name',
  parent: 'parent',
  leaderName: 'leaderName',
  leaderEmail: 'leaderEmail',
  validFrom: 'validFrom',
  validTo: 'validTo',
} as const;
