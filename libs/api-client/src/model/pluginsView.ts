/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { MissingPluginView } from './missingPluginView';
import type { PluginSummaryView } from './pluginSummaryView';

export interface PluginsView {
  plugins: PluginSummaryView[];
  /** Named by models, and not installed. */
  missing: MissingPluginView[];
  /** The folder that plugins are put into. */
  folder: string;
}
