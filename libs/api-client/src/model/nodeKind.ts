/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type NodeKind = (typeof NodeKind)[keyof typeof NodeKind];

export const NodeKind = {
  model: 'model',
  group: 'group',
  question: 'question',
} as const;
