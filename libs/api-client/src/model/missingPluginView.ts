/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { PluginModelView } from './pluginModelView';

export interface MissingPluginView {
  id: string;
  models: PluginModelView[];
}
