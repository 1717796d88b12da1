/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { FeedAddressView } from './feedAddressView';

export interface FeedAddressesView {
  /** The caller’s own, newest first. */
  addresses: FeedAddressView[];
}
