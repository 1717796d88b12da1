/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface InviteAdministrator {
  /**
   * @minLength 1
   * @maxLength 200
   */
  name: string;
  /** @maxLength 254 */
  email: string;
}
