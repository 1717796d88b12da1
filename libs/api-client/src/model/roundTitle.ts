/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface RoundTitle {
  /** @maxLength 150 */
  da: string;
  /** @maxLength 150 */
  en: string;
}
