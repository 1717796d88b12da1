/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { WriteEffortSize } from './writeEffortSize';

export interface WriteEffort {
  /** @nullable */
  size?: WriteEffortSize;
  /**
   * @minimum 1
   * @maximum 2200
   * @nullable
   */
  days?: number | null;
}
