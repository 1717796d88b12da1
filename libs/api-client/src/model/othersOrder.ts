/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type OthersOrder = (typeof OthersOrder)[keyof typeof OthersOrder];

export const OthersOrder = {
  like: 'like',
  longest: 'longest',
  name: 'name',
} as const;
