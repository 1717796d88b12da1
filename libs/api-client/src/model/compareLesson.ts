/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface CompareLesson {
  /** @maxLength 20000 */
  text: string;
  /** The lesson’s own id, where it has one. */
  except?: string;
}
