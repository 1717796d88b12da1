/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type LessonSubject = (typeof LessonSubject)[keyof typeof LessonSubject];

export const LessonSubject = {
  solution: 'solution',
  process: 'process',
} as const;
