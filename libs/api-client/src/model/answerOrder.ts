/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type AnswerOrder = (typeof AnswerOrder)[keyof typeof AnswerOrder];

export const AnswerOrder = {
  detect: 'detect',
  rising: 'rising',
  falling: 'falling',
} as const;
