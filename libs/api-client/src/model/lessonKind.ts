/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type LessonKind = (typeof LessonKind)[keyof typeof LessonKind];

export const LessonKind = {
  worked: 'worked',
  failed: 'failed',
  conditional: 'conditional',
} as const;
