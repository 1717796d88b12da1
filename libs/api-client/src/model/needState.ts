/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type NeedState = (typeof NeedState)[keyof typeof NeedState];

export const NeedState = {
  met: 'met',
  below: 'below',
  'not-measured': 'not-measured',
} as const;
