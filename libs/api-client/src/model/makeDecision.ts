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
   * Who decided; null where it was a committee.
   * @nullable
   */
  decidedBy: string | null;
  /**
   * The committee or steering group that decided, by its name.
   * @maxLength 120
   */
  decidedByBody?: string;
}
