/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { DimensionView } from './dimensionView';
import type { LessonSource } from './lessonSource';

export interface LessonBeginningView {
  title: string;
  source: LessonSource;
  /** @nullable */
  assessmentId: string | null;
  /** @nullable */
  actionId: string | null;
  /** @nullable */
  dimension: DimensionView | null;
}
