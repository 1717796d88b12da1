/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type FollowUpReportsWriteOneParams = {
  /**
   * `2026-2`; the running one where none is given.
   */
  half?: string;
};
