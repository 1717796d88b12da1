/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { LessonKind } from './lessonKind';
import type { LessonPhase } from './lessonPhase';

export type LessonExportFoundExcelParams = {
  /**
   * Words, or a whole description; without it, all lessons, newest first.
   * @maxLength 2000
   */
  q?: string;
  /**
   * `false` searches only for what was typed.
   */
  correct?: boolean;
  kind?: LessonKind[];
  phase?: LessonPhase[];
  /**
   * Dimensions, as `model/node`.
   */
  dimension?: string[];
  /**
   * Codes of KLE main groups.
   */
  kle?: string[];
  /**
   * Keys of technologies, or free words.
   */
  technology?: string[];
  /**
   * Codes of the organisations that shared them.
   */
  municipality?: string[];
  /**
   * How many to pass over.
   * @minimum 0
   * @maximum 10000
   */
  from?: number;
  /**
   * @minimum 1
   * @maximum 50
   */
  limit?: number;
};
