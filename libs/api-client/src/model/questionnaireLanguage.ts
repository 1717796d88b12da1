/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type QuestionnaireLanguage =
  (typeof QuestionnaireLanguage)[keyof typeof QuestionnaireLanguage];

export const QuestionnaireLanguage = {
  da: 'da',
  en: 'en',
} as const;
