/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { FollowedGroupView } from './followedGroupView';

export interface NewFeedAddressView {
  id: string;
  /**
   * Null where everything shared is followed.
   * @nullable
   */
  kle: FollowedGroupView | null;
  createdAt: string;
  /** @nullable */
  lastUsedAt: string | null;
  /** For the feed reader. Shown this once; Erfa keeps only a hash of its secret. */
  address: string;
}
