/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { AssessmentSummaryView } from './assessmentSummaryView';

export interface AssessmentsView {
  assessments: AssessmentSummaryView[];
}
