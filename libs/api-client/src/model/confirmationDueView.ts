/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface ConfirmationDueView {
  lessonId: string;
  title: string;
  confirmBy: string;
  /** Whether the caller wrote it or answers for it. */
  mine: boolean;
}
