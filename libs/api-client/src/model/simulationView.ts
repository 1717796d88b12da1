/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { SimulatedFiguresView } from './simulatedFiguresView';
import type { SimulatedItemsView } from './simulatedItemsView';
import type { SimulatedRoundView } from './simulatedRoundView';
import type { SimulatedWeightsView } from './simulatedWeightsView';

export interface SimulationView {
  /** The revision of the draft that was simulated. */
  revision: number;
  round: SimulatedRoundView;
  /** Those to choose from, newest first. */
  rounds: SimulatedRoundView[];
  /** How many municipalities were scored again. */
  sheets: number;
  /** How many took part whose units answered; they are not counted. */
  leftOut: number;
  /** Whether the plugin ships with Erfa; a stranger’s is slower. */
  own: boolean;
  /** @nullable */
  figures: SimulatedFiguresView | null;
  /** @nullable */
  weights: SimulatedWeightsView | null;
  /** @nullable */
  items: SimulatedItemsView | null;
}
