/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type PlansUndoHeaders = {
  /**
   * The version of the decision that was read; 0 when there was none.
   */
  'If-Match': string;
};
