/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { DraftTrialViewAxes } from './draftTrialViewAxes';
import type { DraftTrialViewOptions } from './draftTrialViewOptions';
import type { DraftTrialViewRoot } from './draftTrialViewRoot';
import type { ScoredByView } from './scoredByView';

export interface DraftTrialView {
  plugin: ScoredByView;
  options: DraftTrialViewOptions;
  inputHash: string;
  /** The score tree, as docs/model-format.md describes it. */
  root: DraftTrialViewRoot;
  /** The trees of further axes, by axis. */
  axes: DraftTrialViewAxes;
  /** The revision that was scored. */
  revision: number;
}
