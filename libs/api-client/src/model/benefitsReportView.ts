/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { ReportedProjectView } from './reportedProjectView';

export interface BenefitsReportView {
  /** `2026-2`. */
  half: string;
  from: string;
  to: string;
  /** The day it tells of: its last, or today. */
  asOf: string;
  organisationName: string;
  /** The result, in the language asked for. */
  sentence: string;
  projects: ReportedProjectView[];
}
