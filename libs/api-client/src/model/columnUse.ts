/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

/**
 * What it is read as.
 */
export type ColumnUse = (typeof ColumnUse)[keyof typeof ColumnUse];

export const ColumnUse = {
  none: 'none',
  question: 'question',
  title: 'title',
  number: 'number',
  group1: 'group1',
  group2: 'group2',
  group3: 'group3',
  guidance: 'guidance',
  good: 'good',
  evidence: 'evidence',
  answers: 'answers',
  answer: 'answer',
  step: 'step',
  answerType: 'answerType',
  weight: 'weight',
  level: 'level',
} as const;
