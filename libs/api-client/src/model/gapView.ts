/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { GapViewPriority } from './gapViewPriority';

export interface GapView {
  /** What is missing, on the figure’s own scale or in levels. */
  distance: number;
  /**
   * Weight of the gap in per cent of the longest there can be; null without a range.
   * @nullable
   */
  percent: number | null;
  /** @nullable */
  priority: GapViewPriority;
}
