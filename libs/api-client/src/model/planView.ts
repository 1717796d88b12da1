/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { Comparability } from './comparability';
import type { PlanApprovalView } from './planApprovalView';
import type { PlanDecisionView } from './planDecisionView';
import type { PlanDryRunView } from './planDryRunView';
import type { PlanFaultView } from './planFaultView';
import type { PlanKeptView } from './planKeptView';
import type { PlanNodeView } from './planNodeView';
import type { PlanOperationView } from './planOperationView';
import type { PlanRuleChangeView } from './planRuleChangeView';
import type { PlanVersionView } from './planVersionView';

export interface PlanView {
  draftId: string;
  revision: number;
  /** Whether the version is published: nothing is decided any more. */
  published: boolean;
  /** Of the plan with both versions; what an approval names. */
  hash: string;
  before: PlanVersionView;
  after: PlanVersionView;
  /** The line of the model’s own figure. */
  comparability: Comparability;
  /** Whether that line is chained over the last round. */
  bridged: boolean;
  kept: PlanKeptView;
  /** What changed or was decided about, and all groups, in the order of the new version; then what is retired. */
  operations: PlanOperationView[];
  /** Weights, conditions and other rules that make answers count otherwise. */
  rules: PlanRuleChangeView[];
  /** Questions of the new version that an old one may be said to have become. */
  questions: PlanNodeView[];
  /** Choices that name what is not there any more. */
  setAside: PlanDecisionView[];
  /** What keeps the plan from being approved. */
  faults: PlanFaultView[];
  /**
   * Null before any round.
   * @nullable
   */
  dryRun: PlanDryRunView | null;
  /** @nullable */
  approval: PlanApprovalView | null;
}
