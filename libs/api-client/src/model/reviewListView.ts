/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { ReviewedLessonView } from './reviewedLessonView';

export interface ReviewListView {
  /** Unread first, then changed last first. */
  lessons: ReviewedLessonView[];
}
