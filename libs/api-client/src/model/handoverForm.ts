/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface HandoverForm {
  /**
   * A colleague who is no guest and may write.
   * @nullable
   */
  receiverId: string | null;
  /**
   * What they take over.
   * @maxLength 2000
   */
  takesOver: string;
}
