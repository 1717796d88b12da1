/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { SimulatedWeightView } from './simulatedWeightView';

export interface SimulatedWeightsView {
  /** Most effect first. */
  weights: SimulatedWeightView[];
  /** How many weights there are; those that make up most of the whole were tried. */
  of: number;
}
