/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type LessonSource = (typeof LessonSource)[keyof typeof LessonSource];

export const LessonSource = {
  alone: 'alone',
  result: 'result',
  action: 'action',
} as const;
