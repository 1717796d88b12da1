/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { DecisionKind } from './decisionKind';

export interface PortfolioDecisionView {
  kind: DecisionKind;
  /** Empty where its kind says it all. */
  title: string;
  /** @nullable */
  plannedOn: string | null;
}
