/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface FollowUpActionView {
  taskId: string;
  title: string;
  /** @nullable */
  ownerName: string | null;
  /** @nullable */
  dueOn: string | null;
  /** @nullable */
  doneOn: string | null;
}
