/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type FollowUpMineParams = {
  /**
   * One’s own where none is given.
   */
  project?: string;
};
