/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type LessonFeedReadByAddressLanguage =
  (typeof LessonFeedReadByAddressLanguage)[keyof typeof LessonFeedReadByAddressLanguage];

export const LessonFeedReadByAddressLanguage = {
  da: 'da',
  en: 'en',
} as const;
