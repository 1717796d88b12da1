/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface AcceptRound {
  /** @maxLength 200 */
  contactName: string;
  /** @maxLength 254 */
  contactEmail: string;
}
