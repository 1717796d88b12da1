/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type PublishedState = (typeof PublishedState)[keyof typeof PublishedState];

export const PublishedState = {
  shared: 'shared',
  withdrawn: 'withdrawn',
  recalled: 'recalled',
  merged: 'merged',
} as const;
