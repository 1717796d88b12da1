/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { ScoredByView } from './scoredByView';
import type { TrialScoreViewAxes } from './trialScoreViewAxes';
import type { TrialScoreViewOptions } from './trialScoreViewOptions';
import type { TrialScoreViewRoot } from './trialScoreViewRoot';

export interface TrialScoreView {
  plugin: ScoredByView;
  options: TrialScoreViewOptions;
  inputHash: string;
  /** The score tree, as docs/model-format.md describes it. */
  root: TrialScoreViewRoot;
  /** The trees of further axes, by axis. */
  axes: TrialScoreViewAxes;
}
