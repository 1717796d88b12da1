/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { SimilarLessonView } from './similarLessonView';

export interface SimilarLessonsView {
  /** The nearest first, at most three. */
  lessons: SimilarLessonView[];
}
