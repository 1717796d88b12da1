/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { FollowedGroupView } from './followedGroupView';

export interface FeedAddressView {
  id: string;
  /**
   * Null where everything shared is followed.
   * @nullable
   */
  kle: FollowedGroupView | null;
  createdAt: string;
  /** @nullable */
  lastUsedAt: string | null;
}
