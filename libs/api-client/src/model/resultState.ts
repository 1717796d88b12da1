/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type ResultState = (typeof ResultState)[keyof typeof ResultState];

export const ResultState = {
  submitted: 'submitted',
  frozen: 'frozen',
} as const;
