/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { BusinessCaseYearView } from './businessCaseYearView';

export interface BusinessCaseFiguresView {
  years: BusinessCaseYearView[];
  /** Net effect of the budget year and the three after it, in øre. */
  overBudget: number;
  /** Net present value of all years, in øre. */
  presentValue: number;
  /** When the discount rates used were set. */
  ratesSetOn: string;
  /** Internal rates of return: one, several, or none at all. */
  internalRates: number[];
  /**
   * In years; null where never.
   * @nullable
   */
  payback: number | null;
  /** @nullable */
  discountedPayback: number | null;
  /**
   * The year the money is home.
   * @nullable
   */
  homeYear: number | null;
}
