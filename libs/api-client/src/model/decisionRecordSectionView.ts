/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { DecisionRecordPart } from './decisionRecordPart';
import type { DecisionRecordRowView } from './decisionRecordRowView';

export interface DecisionRecordSectionView {
  part: DecisionRecordPart;
  /** Whether it was kept; without rows it was empty then. */
  kept: boolean;
  /** How many rows are other than they were. */
  changed: number;
  /** None where nothing was kept, or nothing stood in it. */
  rows: DecisionRecordRowView[];
}
