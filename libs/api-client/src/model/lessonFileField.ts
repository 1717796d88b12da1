/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

/**
 * What is read from it.
 */
export type LessonFileField = (typeof LessonFileField)[keyof typeof LessonFileField];

export const LessonFileField = {
  title: 'title',
  kind: 'kind',
  happened: 'happened',
  cause: 'cause',
  recommendation: 'recommendation',
  applies: 'applies',
  notApplies: 'notApplies',
  about: 'about',
  phase: 'phase',
  kle: 'kle',
  technology: 'technology',
  dimension: 'dimension',
  context: 'context',
  authorName: 'authorName',
  confirmBy: 'confirmBy',
} as const;
