/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface SettleSection {
  /**
   * Only this section; all of them without.
   * @maxLength 100
   */
  sectionKey?: string;
}
