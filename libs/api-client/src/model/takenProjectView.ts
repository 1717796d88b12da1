/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface TakenProjectView {
  id: string;
  title: string;
  municipality: string;
}
