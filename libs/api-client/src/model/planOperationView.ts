/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { ChangeAspect } from './changeAspect';
import type { ChangeReasonView } from './changeReasonView';
import type { Comparability } from './comparability';
import type { FateCountView } from './fateCountView';
import type { Meaning } from './meaning';
import type { OperationKind } from './operationKind';
import type { PlanConsequencesView } from './planConsequencesView';
import type { PlanDecisionView } from './planDecisionView';
import type { PlanNodeKind } from './planNodeKind';
import type { PlanNodeView } from './planNodeView';
import type { PlanProposalView } from './planProposalView';
import type { PlanRescaleView } from './planRescaleView';
import type { PlanTextChangeView } from './planTextChangeView';

export interface PlanOperationView {
  of: PlanNodeKind;
  kind: OperationKind;
  from: PlanNodeView[];
  to: PlanNodeView[];
  aspects: ChangeAspect[];
  meaning: Meaning;
  proposed: PlanProposalView;
  reason: ChangeReasonView;
  /** By the rule. */
  follows: Comparability;
  /** As it is, where somebody lowered or raised it. */
  comparability: Comparability;
  /** Whether its line is chained over the last round: its answers are scored under both versions. */
  bridged: boolean;
  /** Whether its line was raised before the latest changes of it or below it. */
  raisedBefore: boolean;
  /** The texts that read otherwise, where one became one. */
  changes: PlanTextChangeView[];
  /** What was last decided, by old key. */
  decisions: PlanDecisionView[];
  counts: FateCountView[];
  /** @nullable */
  consequences: PlanConsequencesView | null;
  /**
   * Null where there is no rule to choose.
   * @nullable
   */
  rescale: PlanRescaleView | null;
}
