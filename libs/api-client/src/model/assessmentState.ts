/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type AssessmentState = (typeof AssessmentState)[keyof typeof AssessmentState];

export const AssessmentState = {
  open: 'open',
  submitted: 'submitted',
  frozen: 'frozen',
  lapsed: 'lapsed',
  withdrawn: 'withdrawn',
} as const;
