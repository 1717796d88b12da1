/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface SharingComputedView {
  /**
   * As the version that was decided last has it.
   * @nullable
   */
  plannedExpense: number | null;
  /**
   * As it became, as far as that is known, and as the case has it for the rest.
   * @nullable
   */
  becameExpense: number | null;
  /**
   * As the benefit cards promise.
   * @nullable
   */
  promisedBenefit: number | null;
  /**
   * As the newest measurements show.
   * @nullable
   */
  realisedBenefit: number | null;
}
