/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface PluginFaultView {
  /** A code of the host, for words in the reader’s language. */
  code: string;
  /** For who mends the plugin; in English. */
  detail: string;
}
