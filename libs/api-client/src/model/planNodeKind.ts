/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type PlanNodeKind = (typeof PlanNodeKind)[keyof typeof PlanNodeKind];

export const PlanNodeKind = {
  question: 'question',
  group: 'group',
} as const;
