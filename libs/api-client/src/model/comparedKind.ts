/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type ComparedKind = (typeof ComparedKind)[keyof typeof ComparedKind];

export const ComparedKind = {
  model: 'model',
  group: 'group',
} as const;
