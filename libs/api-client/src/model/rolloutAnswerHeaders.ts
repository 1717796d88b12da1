/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type RolloutAnswerHeaders = {
  /**
   * The version that was read.
   */
  'If-Match': string;
};
