/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type OwnerBar = (typeof OwnerBar)[keyof typeof OwnerBar];

export const OwnerBar = {
  'leads-project': 'leads-project',
  'takes-no-part': 'takes-no-part',
  invited: 'invited',
} as const;
