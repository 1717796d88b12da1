/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { NoScoreReasonView } from './noScoreReasonView';
import type { ReachedAnswersView } from './reachedAnswersView';
import type { SimulatedNodeView } from './simulatedNodeView';

export interface SimulatedFiguresView {
  /** The whole first. */
  nodes: SimulatedNodeView[];
  reasons: NoScoreReasonView[];
  reached: ReachedAnswersView;
}
