/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface PluginErrorView {
  at: string;
  code: string;
  /** For who mends the plugin; digits and quotations are masked. */
  detail: string;
}
