/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { EffortView } from './effortView';
import type { LeftOutView } from './leftOutView';
import type { OutlookLineView } from './outlookLineView';
import type { OutlookStepView } from './outlookStepView';
import type { PluginProblemView } from './pluginProblemView';
import type { TargetView } from './targetView';

export interface TargetsView {
  /** The most urgent gap first. */
  targets: TargetView[];
  /** The whole, the dimensions, and what has a target. */
  lines: OutlookLineView[];
  steps: OutlookStepView[];
  left: LeftOutView[];
  efforts: EffortView[];
  /**
   * Why nothing is said of what is ahead; null when it is.
   * @nullable
   */
  pluginProblem: PluginProblemView | null;
}
