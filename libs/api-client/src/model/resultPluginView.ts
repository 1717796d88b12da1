/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface ResultPluginView {
  id: string;
  version: string;
  /** Its name, in the language asked for. */
  title: string;
}
