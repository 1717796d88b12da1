/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type LessonCircle = (typeof LessonCircle)[keyof typeof LessonCircle];

export const LessonCircle = {
  private: 'private',
  organisation: 'organisation',
} as const;
