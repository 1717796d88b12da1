/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { DecisionRecordState } from './decisionRecordState';

export interface DecisionRecordRowView {
  name: string;
  /**
   * Null where it was not there.
   * @nullable
   */
  then: string | null;
  /**
   * Null where it is gone.
   * @nullable
   */
  now: string | null;
  state: DecisionRecordState;
}
