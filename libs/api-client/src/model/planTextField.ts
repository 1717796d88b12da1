/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type PlanTextField = (typeof PlanTextField)[keyof typeof PlanTextField];

export const PlanTextField = {
  title: 'title',
  description: 'description',
  text: 'text',
  guidance: 'guidance',
  good: 'good',
  evidence: 'evidence',
  step: 'step',
  answer: 'answer',
} as const;
