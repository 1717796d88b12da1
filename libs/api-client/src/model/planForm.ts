/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { PlanFormWinterWeek } from './planFormWinterWeek';

export interface PlanForm {
  /** The week of school’s winter holiday. */
  winterWeek: PlanFormWinterWeek;
  /**
   * What leaders say to their staff.
   * @maxLength 2000
   */
  says: string;
}
