/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface TakeBack {
  /**
   * The last revision one has seen.
   * @minimum 0
   */
  after: number;
  /**
   * A certain change of one’s own; without it, the newest.
   * @minimum 1
   */
  revision?: number;
}
