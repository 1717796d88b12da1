/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { DecisionKind } from './decisionKind';
import type { DecisionMarkViewOutcome } from './decisionMarkViewOutcome';

export interface DecisionMarkView {
  id: string;
  kind: DecisionKind;
  /** Empty where its kind says it all. */
  title: string;
  /** @nullable */
  plannedOn: string | null;
  /** @nullable */
  outcome: DecisionMarkViewOutcome;
  /** @nullable */
  decidedOn: string | null;
}
