/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type LessonSearchSuggestParams = {
  /**
   * @maxLength 200
   */
  q: string;
};
