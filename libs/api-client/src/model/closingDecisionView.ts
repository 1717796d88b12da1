/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { DecisionKind } from './decisionKind';
import type { DecisionOutcome } from './decisionOutcome';

export interface ClosingDecisionView {
  kind: DecisionKind;
  title: string;
  outcome: DecisionOutcome;
  decidedOn: string;
  reason: string;
}
