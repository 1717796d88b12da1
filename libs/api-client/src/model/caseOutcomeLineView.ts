/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { BusinessCaseLineKind } from './businessCaseLineKind';
import type { CaseActualForm } from './caseActualForm';
import type { CaseOutcomeYearView } from './caseOutcomeYearView';

export interface CaseOutcomeLineView {
  decided: number;
  became: number;
  /** Below 0 is worse for the budget. */
  difference: number;
  /**
   * Per cent of what was decided.
   * @nullable
   */
  percent: number | null;
  id: string;
  title: string;
  kind: BusinessCaseLineKind;
  /** Came without having been decided. */
  further: boolean;
  /** 1 where a figure that is entered adds to the budget, else −1. */
  way: number;
  years: CaseOutcomeYearView[];
  /** In how many years it is known what became. */
  known: number;
  form: CaseActualForm;
  /** @nullable */
  updatedByName: string | null;
}
