/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { DecisionRecordSectionView } from './decisionRecordSectionView';
import type { ProjectDecisionView } from './projectDecisionView';

export interface DecisionRecordView {
  projectTitle: string;
  /** Without its snapshot. */
  decision: ProjectDecisionView;
  /**
   * Of the business case.
   * @nullable
   */
  caseVersion: number | null;
  sections: DecisionRecordSectionView[];
}
