/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type LessonPhase = (typeof LessonPhase)[keyof typeof LessonPhase];

export const LessonPhase = {
  before: 'before',
  during: 'during',
  after: 'after',
} as const;
