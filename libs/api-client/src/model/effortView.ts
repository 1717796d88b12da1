/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { EffortViewSize } from './effortViewSize';

export interface EffortView {
  question: string;
  /** @nullable */
  size: EffortViewSize;
  /**
   * Working days of one person.
   * @nullable
   */
  days: number | null;
  version: number;
}
