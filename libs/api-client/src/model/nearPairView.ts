/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { ReviewedLessonView } from './reviewedLessonView';

export interface NearPairView {
  /** The one that was shared first. */
  one: ReviewedLessonView;
  other: ReviewedLessonView;
  /** Words that both have, the most telling first. */
  words: string[];
}
