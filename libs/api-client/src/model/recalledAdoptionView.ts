/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface RecalledAdoptionView {
  adoptionId: string;
  lessonId: string;
  title: string;
  reason: string;
  recalledAt: string;
}
