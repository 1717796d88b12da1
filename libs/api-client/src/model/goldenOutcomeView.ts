/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { PluginProblemView } from './pluginProblemView';

export interface GoldenOutcomeView {
  id: string;
  name: string;
  passed: boolean;
  /** What differs or is wrong, in the language asked for; empty when it passed. */
  messages: string[];
  /** @nullable */
  pluginProblem: PluginProblemView | null;
}
