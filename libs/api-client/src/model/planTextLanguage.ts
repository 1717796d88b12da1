/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

/**
 * The languages it reads otherwise in.
 */
export type PlanTextLanguage = (typeof PlanTextLanguage)[keyof typeof PlanTextLanguage];

export const PlanTextLanguage = {
  da: 'da',
  en: 'en',
} as const;
