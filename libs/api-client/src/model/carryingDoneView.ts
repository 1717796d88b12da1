/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface CarryingDoneView {
  at: string;
  /** @nullable */
  by: string | null;
  /**
   * The assessment as it stood before; null where it held nothing.
   * @nullable
   */
  snapshotId: string | null;
  /** Whether nothing has been made of the answers yet. */
  undoable: boolean;
}
