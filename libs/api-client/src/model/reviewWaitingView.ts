/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface ReviewWaitingView {
  /** Shared lessons that nobody has read as they stand. */
  unread: number;
  /** Pairs of lessons that may be the same. */
  pairs: number;
  /** Recalled lessons whose authors ask to have them restored. */
  asked: number;
}
