/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { DecisionRecordPart } from './decisionRecordPart';
import type { DecisionRecordRowView } from './decisionRecordRowView';

export interface DecisionRecordSectionView {
  part: DecisionRecordPart;
  /** How many rows are other than they were. */
  changed: number;
  /** None where nothing was kept. */
  rows: DecisionRecordRowView[];
}
