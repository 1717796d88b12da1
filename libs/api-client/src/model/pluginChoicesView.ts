/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { PluginChoiceView } from './pluginChoiceView';

export interface PluginChoicesView {
  plugins: PluginChoiceView[];
}
