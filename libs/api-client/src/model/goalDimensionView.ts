/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { TextView } from './textView';

export interface GoalDimensionView {
  modelKey: string;
  nodeKey: string;
  title: TextView;
  /**
   * Null where it was not measured.
   * @nullable
   */
  value: number | null;
  /** @nullable */
  level: number | null;
  /** @nullable */
  assessmentId: string | null;
  /** @nullable */
  round: TextView | null;
}
