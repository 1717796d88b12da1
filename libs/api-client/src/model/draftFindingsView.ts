/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { DraftFindingView } from './draftFindingView';
import type { PluginProblemView } from './pluginProblemView';

export interface DraftFindingsView {
  /** The revision that was looked at. */
  revision: number;
  /** Whether the draft can be published as it is, for all that is said here. */
  blocks: boolean;
  /** @nullable */
  pluginProblem: PluginProblemView | null;
  findings: DraftFindingView[];
}
