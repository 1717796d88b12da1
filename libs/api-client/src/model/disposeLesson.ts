/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { LessonDisposition } from './lessonDisposition';

export interface DisposeLesson {
  disposition: LessonDisposition;
  /**
   * Asked for where it is adapted, or does not fit. Not shown to others.
   * @maxLength 500
   */
  reason: string;
  /** Whether readers of the lesson are to see that the municipality takes it up: makes an adoption, which is the municipality’s. */
  adopt: boolean;
}
