/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface MemberView {
  code: string;
  name: string;
}
