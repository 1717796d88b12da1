/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type LessonFeedReadLanguage =
  (typeof LessonFeedReadLanguage)[keyof typeof LessonFeedReadLanguage];

export const LessonFeedReadLanguage = {
  da: 'da',
  en: 'en',
} as const;
