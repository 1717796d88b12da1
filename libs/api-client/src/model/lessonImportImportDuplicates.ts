/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type LessonImportImportDuplicates =
  (typeof LessonImportImportDuplicates)[keyof typeof LessonImportImportDuplicates];

export const LessonImportImportDuplicates = {
  'leave-out': 'leave-out',
  import: 'import',
} as const;
