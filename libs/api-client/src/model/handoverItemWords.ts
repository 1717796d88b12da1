/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface HandoverItemWords {
  /** @maxLength 200 */
  title: string;
  /**
   * Who sees to it.
   * @nullable
   */
  ownerId: string | null;
  /** @nullable */
  dueOn: string | null;
}
