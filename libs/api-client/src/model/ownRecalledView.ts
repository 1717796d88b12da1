/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface OwnRecalledView {
  lessonId: string;
  /** As one’s own copy is called. */
  title: string;
  reason: string;
  /** Whether the text is hidden from all others. */
  textHidden: boolean;
  recalledAt: string;
}
