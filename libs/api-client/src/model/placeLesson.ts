/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { ChooseDimension } from './chooseDimension';
import type { LessonPhase } from './lessonPhase';
import type { LessonSubject } from './lessonSubject';

export interface PlaceLesson {
  /**
   * KLE main groups.
   * @maxItems 3
   */
  kle: string[];
  /** @maxItems 5 */
  technology: string[];
  /** @nullable */
  dimension: ChooseDimension | null;
  about: LessonSubject;
  phase: LessonPhase;
}
