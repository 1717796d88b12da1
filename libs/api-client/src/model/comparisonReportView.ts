/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { ReportTableView } from './reportTableView';

export interface ComparisonReportView {
  heading: string;
  sentences: string[];
  tables: ReportTableView[];
  /** Group, members, method, round and date; and whether all is invented. */
  notes: string[];
}
