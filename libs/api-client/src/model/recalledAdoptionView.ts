/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface RecalledAdoptionView {
  adoptionId: string;
  lessonId: string;
  title: string;
  originName: string;
  reason: string;
  /** Whether the recall hides the text, title included. */
  textHidden: boolean;
  recalledAt: string;
}
