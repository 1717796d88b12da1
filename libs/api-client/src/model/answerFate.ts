/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

/**
 * carried: answered as before. to-confirm: proposed, and unanswered until somebody confirms. archived: it rests, readable.
 */
export type AnswerFate = (typeof AnswerFate)[keyof typeof AnswerFate];

export const AnswerFate = {
  carried: 'carried',
  'to-confirm': 'to-confirm',
  archived: 'archived',
} as const;
