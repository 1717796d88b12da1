/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface AskApproval {
  /**
   * What is new, for whoever approves.
   * @maxLength 2000
   */
  note: string;
}
