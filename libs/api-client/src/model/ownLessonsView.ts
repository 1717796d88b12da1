/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { OwnLessonView } from './ownLessonView';

export interface OwnLessonsView {
  /** Changed last first. */
  lessons: OwnLessonView[];
}
