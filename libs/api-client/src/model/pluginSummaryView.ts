/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { PluginCallsView } from './pluginCallsView';
import type { PluginErrorView } from './pluginErrorView';
import type { PluginFaultView } from './pluginFaultView';
import type { PluginHealth } from './pluginHealth';
import type { TextView } from './textView';

export interface PluginSummaryView {
  /** The plugin’s id; of a faulty one, a name to tell it by. */
  key: string;
  /** Whether it ships with Erfa. */
  own: boolean;
  /** @nullable */
  title: TextView | null;
  /** @nullable */
  version: string | null;
  /** @nullable */
  author: string | null;
  health: PluginHealth;
  faults: PluginFaultView[];
  /** Published models that it scores. */
  modelCount: number;
  /** Open rounds of those models. */
  openRounds: number;
  calls: PluginCallsView;
  /** @nullable */
  lastError: PluginErrorView | null;
}
