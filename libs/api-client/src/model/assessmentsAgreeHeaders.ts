/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type AssessmentsAgreeHeaders = {
  /**
   * The version of the agreed answer that was read; 0 when there was none.
   */
  'If-Match': string;
};
