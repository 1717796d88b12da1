/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { ChooseDimension } from './chooseDimension';
import type { LessonPhase } from './lessonPhase';
import type { LessonSubject } from './lessonSubject';

export interface PlaceLesson {
  about: LessonSubject | null;
  phase: LessonPhase | null;
  /**
   * KLE main groups.
   * @maxItems 3
   */
  kle: string[];
  /** @maxItems 5 */
  technology: string[];
  /** @nullable */
  dimension: ChooseDimension | null;
}
