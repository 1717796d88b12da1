/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { GoldenCaseViewCase } from './goldenCaseViewCase';

export interface GoldenCaseView {
  id: string;
  version: number;
  /** The case as a file of golden cases has it. */
  case: GoldenCaseViewCase;
  changedBy: string;
  changedAt: string;
}
