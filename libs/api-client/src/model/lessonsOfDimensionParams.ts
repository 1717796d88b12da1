/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type LessonsOfDimensionParams = {
  /**
   * Key of the dimension, or of a question in it.
   * @maxLength 100
   */
  dimension: string;
};
