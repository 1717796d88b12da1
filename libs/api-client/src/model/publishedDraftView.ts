/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface PublishedDraftView {
  modelId: string;
  key: string;
  version: number;
}
