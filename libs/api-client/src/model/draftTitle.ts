/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface DraftTitle {
  /**
   * @minLength 1
   * @maxLength 300
   */
  da: string;
  /** @maxLength 300 */
  en: string;
}
