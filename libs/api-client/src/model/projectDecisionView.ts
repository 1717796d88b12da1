/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { DecisionCheckView } from './decisionCheckView';
import type { DecisionKind } from './decisionKind';
import type { ProjectDecisionViewOutcome } from './projectDecisionViewOutcome';
import type { ProjectDecisionViewSnapshot } from './projectDecisionViewSnapshot';

export interface ProjectDecisionView {
  id: string;
  kind: DecisionKind;
  /** Empty where its kind says it all. */
  title: string;
  /** @nullable */
  plannedOn: string | null;
  /** @nullable */
  outcome: ProjectDecisionViewOutcome;
  /** @nullable */
  decidedOn: string | null;
  checks: DecisionCheckView[];
  reason: string;
  /** @nullable */
  decidedByName: string | null;
  /** The committee that decided; empty where there is none. */
  decidedByBody: string;
  /** @nullable */
  recordedByName: string | null;
  /**
   * How the tools stood when it was decided, by tool; null before.
   * @nullable
   */
  snapshot: ProjectDecisionViewSnapshot;
  /**
   * SHA-256 of the snapshot.
   * @nullable
   */
  snapshotHash: string | null;
  version: number;
}
