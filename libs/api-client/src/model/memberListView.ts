/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { MemberView } from './memberView';

export interface MemberListView {
  /** By name, in Danish order. */
  members: MemberView[];
}
