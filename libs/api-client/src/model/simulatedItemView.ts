/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { StepCountView } from './stepCountView';
import type { TextView } from './textView';

export interface SimulatedItemView {
  key: string;
  title: TextView;
  dimension: string;
  asked: number;
  /** About how many, as all counts here. */
  answered: number;
  notApplicable: number;
  dontKnow: number;
  unanswered: number;
  /**
   * At the lowest value of the scale; null where too few answered.
   * @nullable
   */
  floor: number | null;
  /** @nullable */
  ceiling: number | null;
  /** @nullable */
  steps: StepCountView[] | null;
  /**
   * Corrected item–rest correlation within the dimension.
   * @nullable
   */
  discrimination: number | null;
}
