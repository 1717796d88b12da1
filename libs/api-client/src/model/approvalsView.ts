/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { ApprovalView } from './approvalView';

export interface ApprovalsView {
  revision: number;
  /** Newest first. */
  approvals: ApprovalView[];
  /**
   * The model that it was published as.
   * @nullable
   */
  publishedId: string | null;
}
