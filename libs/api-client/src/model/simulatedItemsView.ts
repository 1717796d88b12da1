/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { ConsistencyView } from './consistencyView';
import type { SamePairView } from './samePairView';
import type { SimulatedItemView } from './simulatedItemView';

export interface SimulatedItemsView {
  /** In the order of the model. */
  items: SimulatedItemView[];
  same: SamePairView[];
  /** From which rank correlation on two questions are named. */
  sameFrom: number;
  /** Over how many that answer both, at least. */
  fewestForSame: number;
  consistency: ConsistencyView[];
}
