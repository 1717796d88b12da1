/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type RelatedKind = (typeof RelatedKind)[keyof typeof RelatedKind];

export const RelatedKind = {
  'depends-on': 'depends-on',
  replaces: 'replaces',
  'part-of': 'part-of',
  beside: 'beside',
} as const;
