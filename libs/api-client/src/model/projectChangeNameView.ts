/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface ProjectChangeNameView {
  id: string;
  name: string;
}
