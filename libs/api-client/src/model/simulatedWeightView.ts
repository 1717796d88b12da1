/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { TextView } from './textView';
import type { WeightEffectView } from './weightEffectView';

export interface SimulatedWeightView {
  key: string;
  title: TextView;
  weight: number;
  /** What is added and taken away. */
  step: number;
  /** How much of the whole it makes up, 0 to 1. */
  share: number;
  up: WeightEffectView;
  /**
   * Null for a weight of 0.
   * @nullable
   */
  down: WeightEffectView | null;
}
