/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface OutcomeView {
  /** What programs compare. */
  key: string;
  /** What people read, in the language asked for. */
  title: string;
}
