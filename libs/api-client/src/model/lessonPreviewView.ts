/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { DimensionView } from './dimensionView';
import type { KleGroupView } from './kleGroupView';
import type { LessonKind } from './lessonKind';
import type { LessonPart } from './lessonPart';
import type { LessonPhase } from './lessonPhase';
import type { LessonSubject } from './lessonSubject';
import type { SensitiveView } from './sensitiveView';

export interface LessonPreviewView {
  title: string;
  /** Where and when it was tried; may be empty. */
  context: string;
  happened: string;
  cause: string;
  recommendation: string;
  applies: string;
  notApplies: string;
  kind: LessonKind | null;
  about: LessonSubject | null;
  phase: LessonPhase | null;
  kle: KleGroupView[];
  /** Keys of the vocabulary, and free words as they were typed. */
  technology: string[];
  /** @nullable */
  dimension: DimensionView | null;
  /**
   * As the author chose to be named; null: by the organisation alone.
   * @nullable
   */
  authorName: string | null;
  /** Sent along when it is shared: what was previewed, or nothing. */
  hash: string;
  originName: string;
  missing: LessonPart[];
  sensitive: SensitiveView[];
}
