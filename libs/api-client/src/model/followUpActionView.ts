/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface FollowUpActionView {
  /**
   * Null for what was only written beside a measurement.
   * @nullable
   */
  taskId: string | null;
  title: string;
  /** @nullable */
  ownerName: string | null;
  /** @nullable */
  dueOn: string | null;
  /** @nullable */
  doneOn: string | null;
}
