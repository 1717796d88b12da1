/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface ModelPluginView {
  id: string;
  /** The versions of it that will do. */
  range: string;
  /**
   * A code such as `plugin-off` when the model cannot be scored now; else null.
   * @nullable
   */
  problem: string | null;
}
