/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface SharingForm {
  /**
   * One-off expense as planned.
   * @minimum 0
   * @maximum 2000000000
   * @nullable
   */
  plannedExpense: number | null;
  /**
   * One-off expense as it became.
   * @minimum 0
   * @maximum 2000000000
   * @nullable
   */
  becameExpense: number | null;
  /**
   * Money benefit a year as promised.
   * @minimum -2000000000
   * @maximum 2000000000
   * @nullable
   */
  promisedBenefit: number | null;
  /**
   * Money benefit a year as shown.
   * @minimum -2000000000
   * @maximum 2000000000
   * @nullable
   */
  realisedBenefit: number | null;
  /**
   * From the start to going live, as planned.
   * @minimum 0
   * @maximum 600
   * @nullable
   */
  plannedMonths: number | null;
  /**
   * From the start to going live, as it took.
   * @minimum 0
   * @maximum 600
   * @nullable
   */
  becameMonths: number | null;
  /** @maxLength 1000 */
  differently: string;
  /**
   * A colleague.
   * @nullable
   */
  contactId: string | null;
  /** Whether they said yes; until then nobody else sees them. */
  contactAgreed: boolean;
  /** @maxLength 100 */
  contactTitle: string;
  /** @maxLength 254 */
  contactMail: string;
  /** @maxLength 30 */
  contactPhone: string;
  /** Whether the figures may enter the outside view of others. */
  entersOutside: boolean;
  /** Whether others see how its benefits are measured. */
  showsBenefits: boolean;
}
