/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface SnapshotSummaryView {
  id: string;
  name: string;
  takenAt: string;
  /** @nullable */
  takenBy: string | null;
  /** Questions that it holds an answer to. */
  answered: number;
}
