/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type AgreedHow = (typeof AgreedHow)[keyof typeof AgreedHow];

export const AgreedHow = {
  single: 'single',
  equal: 'equal',
  median: 'median',
  chosen: 'chosen',
} as const;
