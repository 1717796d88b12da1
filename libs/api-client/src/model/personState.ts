/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type PersonState = (typeof PersonState)[keyof typeof PersonState];

export const PersonState = {
  active: 'active',
  invited: 'invited',
  ended: 'ended',
} as const;
