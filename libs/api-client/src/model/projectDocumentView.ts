/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface ProjectDocumentView {
  id: string;
  title: string;
  address: string;
}
