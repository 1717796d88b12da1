/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type LessonDisposition = (typeof LessonDisposition)[keyof typeof LessonDisposition];

export const LessonDisposition = {
  used: 'used',
  adapted: 'adapted',
  'not-relevant': 'not-relevant',
} as const;
