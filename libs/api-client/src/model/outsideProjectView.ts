/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface OutsideProjectView {
  id: string;
  title: string;
  municipality: string;
  /**
   * Kroner.
   * @nullable
   */
  plannedExpense: number | null;
  /**
   * Kroner.
   * @nullable
   */
  becameExpense: number | null;
  /**
   * From the start to going live.
   * @nullable
   */
  plannedMonths: number | null;
  /**
   * From the start to going live.
   * @nullable
   */
  becameMonths: number | null;
  /**
   * Kroner a year.
   * @nullable
   */
  promisedBenefit: number | null;
  /**
   * Kroner a year.
   * @nullable
   */
  realisedBenefit: number | null;
}
