/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type TalkHistoryParams = {
  /**
   * Only those before this one.
   */
  before?: string;
};
