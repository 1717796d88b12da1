/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface PlanApprovalView {
  /** @nullable */
  approvedBy: string | null;
  approvedAt: string;
  /** Whether the plan is still the one that was approved. */
  stands: boolean;
}
