/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

/**
 * What has become of it in the draft since.
 */
export type QuestionSince = (typeof QuestionSince)[keyof typeof QuestionSince];

export const QuestionSince = {
  same: 'same',
  changed: 'changed',
  gone: 'gone',
} as const;
