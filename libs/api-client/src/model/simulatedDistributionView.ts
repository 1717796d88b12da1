/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { LevelCountView } from './levelCountView';
import type { SimulatedQuartilesView } from './simulatedQuartilesView';

export interface SimulatedDistributionView {
  /** About how many have a score. */
  scored: number;
  /**
   * Lowest first; null without levels.
   * @nullable
   */
  levels: LevelCountView[] | null;
  /** @nullable */
  quartiles: SimulatedQuartilesView | null;
  /**
   * To a hundredth.
   * @nullable
   */
  mean: number | null;
}
