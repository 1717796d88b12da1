/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type AgreedState = (typeof AgreedState)[keyof typeof AgreedState];

export const AgreedState = {
  answered: 'answered',
  'not-applicable': 'not-applicable',
  'dont-know': 'dont-know',
} as const;
