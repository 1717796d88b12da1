/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type QuestionnaireNodeKind =
  (typeof QuestionnaireNodeKind)[keyof typeof QuestionnaireNodeKind];

export const QuestionnaireNodeKind = {
  group: 'group',
  question: 'question',
} as const;
