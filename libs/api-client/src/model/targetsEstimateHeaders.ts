/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type TargetsEstimateHeaders = {
  /**
   * The version that was read; 0 where there was none.
   */
  'If-Match': string;
};
