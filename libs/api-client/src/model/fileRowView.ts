/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { DimensionView } from './dimensionView';
import type { FileRowState } from './fileRowState';
import type { KleGroupView } from './kleGroupView';
import type { LessonKind } from './lessonKind';
import type { LessonPhase } from './lessonPhase';
import type { LessonSubject } from './lessonSubject';

export interface FileRowView {
  /** As spreadsheets number it. */
  line: number;
  state: FileRowState;
  /**
   * The earlier row that says the same; null where an own lesson does, or nothing.
   * @nullable
   */
  sameAsLine: number | null;
  /** @nullable */
  sameAsLesson: string | null;
  title: string;
  /** How it begins. */
  happened: string;
  /** How it begins. */
  recommendation: string;
  kind: LessonKind | null;
  about: LessonSubject | null;
  phase: LessonPhase | null;
  kle: KleGroupView[];
  technology: string[];
  /** @nullable */
  dimension: DimensionView | null;
  /** @nullable */
  confirmBy: string | null;
}
