/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

/**
 * What is missing before it can be shared with all.
 */
export type LessonPart = (typeof LessonPart)[keyof typeof LessonPart];

export const LessonPart = {
  title: 'title',
  kind: 'kind',
  happened: 'happened',
  cause: 'cause',
  recommendation: 'recommendation',
  applies: 'applies',
  about: 'about',
  phase: 'phase',
  kle: 'kle',
} as const;
