/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { DecisionCheckView } from './decisionCheckView';

export interface WriteDecision {
  /**
   * Empty: as its kind is called.
   * @maxLength 120
   */
  title: string;
  /** @nullable */
  plannedOn: string | null;
  /** @maxItems 30 */
  checks: DecisionCheckView[];
}
