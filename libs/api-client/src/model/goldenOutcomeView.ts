/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { GoneQuestionView } from './goneQuestionView';
import type { PluginProblemView } from './pluginProblemView';

export interface GoldenOutcomeView {
  id: string;
  name: string;
  passed: boolean;
  /** What else differs or is wrong, in the language asked for; empty when it passed. */
  messages: string[];
  gone: GoneQuestionView[];
  /** @nullable */
  pluginProblem: PluginProblemView | null;
}
