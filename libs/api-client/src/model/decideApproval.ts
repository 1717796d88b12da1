/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { ApprovalDecision } from './approvalDecision';

export interface DecideApproval {
  decision: ApprovalDecision;
  /**
   * Needed where it is sent back.
   * @maxLength 2000
   */
  comment: string;
}
