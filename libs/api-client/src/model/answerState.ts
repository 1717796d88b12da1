/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type AnswerState = (typeof AnswerState)[keyof typeof AnswerState];

export const AnswerState = {
  unanswered: 'unanswered',
  answered: 'answered',
  'not-applicable': 'not-applicable',
  'dont-know': 'dont-know',
} as const;
