/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { TextView } from './textView';

export interface ModelPluginView {
  id: string;
  /**
   * What it calls itself; null where it is not installed.
   * @nullable
   */
  title: TextView | null;
  /** The versions of it that will do. */
  range: string;
  /**
   * A code such as `plugin-off` when the model cannot be scored now; else null.
   * @nullable
   */
  problem: string | null;
}
