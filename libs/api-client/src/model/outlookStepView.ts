/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface OutlookStepView {
  on: string;
  /** Titles of the actions that come in that day. */
  actions: string[];
}
