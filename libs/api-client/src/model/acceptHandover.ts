/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface AcceptHandover {
  /**
   * What is still missing.
   * @maxLength 1000
   */
  reservation: string;
}
