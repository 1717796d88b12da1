/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type ProductsFindParams = {
  /**
   * @maxLength 120
   */
  q: string;
};
