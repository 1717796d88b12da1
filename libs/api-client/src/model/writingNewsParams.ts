/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type WritingNewsParams = {
  /**
   * The last revision one has seen.
   * @minimum 0
   */
  after: number;
};
