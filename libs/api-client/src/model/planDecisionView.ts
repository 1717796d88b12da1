/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { PlanChoiceView } from './planChoiceView';

export interface PlanDecisionView {
  /** Key in the old version. */
  key: string;
  /** To be sent back with the next choice. */
  version: number;
  /**
   * Null as proposed.
   * @nullable
   */
  choice: PlanChoiceView | null;
  /**
   * What undoing goes back to; null for the proposal.
   * @nullable
   */
  before: PlanChoiceView | null;
  /** @nullable */
  decidedBy: string | null;
  decidedAt: string;
}
