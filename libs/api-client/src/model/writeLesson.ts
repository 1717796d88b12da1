/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { ChooseDimension } from './chooseDimension';
import type { LessonCircle } from './lessonCircle';
import type { LessonKind } from './lessonKind';
import type { LessonPhase } from './lessonPhase';
import type { LessonSubject } from './lessonSubject';

export interface WriteLesson {
  /** @maxLength 120 */
  title: string;
  /**
   * Where and when it was tried.
   * @maxLength 200
   */
  context: string;
  /** @maxLength 5000 */
  happened: string;
  /** @maxLength 5000 */
  cause: string;
  /**
   * In the imperative.
   * @maxLength 500
   */
  recommendation: string;
  /** @maxLength 5000 */
  applies: string;
  /** @maxLength 5000 */
  notApplies: string;
  kind: LessonKind | null;
  /**
   * As the author wants to be named; null: by the organisation alone.
   * @maxLength 200
   * @nullable
   */
  authorName: string | null;
  /**
   * Who answers for it here; the author where nobody is named.
   * @nullable
   */
  ownerId?: string | null;
  visibility: LessonCircle;
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
