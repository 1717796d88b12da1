/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { SimulatedDistributionView } from './simulatedDistributionView';
import type { SimulatedMovementView } from './simulatedMovementView';
import type { TextView } from './textView';

export interface SimulatedNodeView {
  key: string;
  title: TextView;
  /** The model itself; the others are its dimensions. */
  whole: boolean;
  /** @nullable */
  unit: string | null;
  /**
   * Null where the old version does not have it, or too few have a score.
   * @nullable
   */
  before: SimulatedDistributionView | null;
  /** @nullable */
  after: SimulatedDistributionView | null;
  /** @nullable */
  movement: SimulatedMovementView | null;
}
