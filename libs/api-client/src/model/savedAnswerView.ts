/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface SavedAnswerView {
  question: string;
  version: number;
  savedAt: string;
}
