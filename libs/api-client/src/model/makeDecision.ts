/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { DecisionOutcome } from './decisionOutcome';

export interface MakeDecision {
  outcome: DecisionOutcome;
  /** @maxLength 2000 */
  reason: string;
  decidedOn: string;
  /**
   * Who decided; null where it was a committee, whose name the reason tells.
   * @nullable
   */
  decidedBy: string | null;
}
