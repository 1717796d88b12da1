/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { ReportedBenefitView } from './reportedBenefitView';

export interface ReportedProjectView {
  id: string;
  title: string;
  sentence: string;
  benefits: ReportedBenefitView[];
}
