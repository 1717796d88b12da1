/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { DimensionView } from './dimensionView';
import type { KleGroupView } from './kleGroupView';
import type { LessonCircle } from './lessonCircle';
import type { LessonKind } from './lessonKind';
import type { LessonPart } from './lessonPart';
import type { LessonPhase } from './lessonPhase';
import type { LessonProjectView } from './lessonProjectView';
import type { LessonSource } from './lessonSource';
import type { LessonSubject } from './lessonSubject';
import type { SharedStateView } from './sharedStateView';

export interface OwnLessonView {
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
  id: string;
  source: LessonSource;
  /** @nullable */
  assessmentId: string | null;
  /** @nullable */
  actionId: string | null;
  /**
   * The project whose experience it was written from.
   * @nullable
   */
  project: LessonProjectView | null;
  /** Who wrote it, as colleagues know them. */
  writtenBy: string;
  /** Whether the caller wrote it or answers for it. */
  mine: boolean;
  /** @nullable */
  ownerId: string | null;
  /** @nullable */
  ownerName: string | null;
  confirmBy: string;
  visibility: LessonCircle;
  version: number;
  createdAt: string;
  updatedAt: string;
  /** What is missing before it can be shared with all. */
  missing: LessonPart[];
  /**
   * Null where it was never shared with all.
   * @nullable
   */
  shared: SharedStateView | null;
}
