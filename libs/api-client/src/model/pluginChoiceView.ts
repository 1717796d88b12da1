/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { PluginChoiceViewManifest } from './pluginChoiceViewManifest';
import type { TextView } from './textView';

export interface PluginChoiceView {
  id: string;
  version: string;
  title: TextView;
  /**
   * A code such as `plugin-off` when it scores nothing now; else null.
   * @nullable
   */
  problem: string | null;
  /** Its manifest, as docs/plugin-contract.md describes it. */
  manifest: PluginChoiceViewManifest;
}
