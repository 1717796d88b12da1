/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type FollowedKind = (typeof FollowedKind)[keyof typeof FollowedKind];

export const FollowedKind = {
  benefit: 'benefit',
  criterion: 'criterion',
} as const;
