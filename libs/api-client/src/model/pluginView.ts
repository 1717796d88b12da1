/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { DecisionView } from './decisionView';
import type { IsolationView } from './isolationView';
import type { PluginCallsView } from './pluginCallsView';
import type { PluginErrorView } from './pluginErrorView';
import type { PluginFaultView } from './pluginFaultView';
import type { PluginHealth } from './pluginHealth';
import type { PluginModelView } from './pluginModelView';
import type { TextView } from './textView';

export interface PluginView {
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
  /** @nullable */
  description: TextView | null;
  /** @nullable */
  licence: string | null;
  /**
   * Hash of all its files.
   * @nullable
   */
  hash: string | null;
  folder: string;
  /** Milliseconds until a paused plugin is tried again; else 0. */
  pausedFor: number;
  /** @nullable */
  decision: DecisionView | null;
  models: PluginModelView[];
  /**
   * Null for plugins that ship with Erfa: they run in its own process.
   * @nullable
   */
  isolation: IsolationView | null;
}
