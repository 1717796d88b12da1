/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { CaseProposalYearView } from './caseProposalYearView';

export interface CaseProposalView {
  benefitId: string;
  name: string;
  years: CaseProposalYearView[];
}
