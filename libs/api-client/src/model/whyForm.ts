/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface WhyForm {
  /**
   * What is wrong today, and for whom.
   * @maxLength 2000
   */
  problem: string;
  /** @maxLength 1000 */
  forWhom: string;
  /**
   * @minimum 0
   * @maximum 6000000
   * @nullable
   */
  citizens: number | null;
  /**
   * @minimum 0
   * @maximum 100000
   * @nullable
   */
  employees: number | null;
  /**
   * @minimum 0
   * @maximum 6000000
   * @nullable
   */
  asked: number | null;
  /** @maxLength 500 */
  askedHow: string;
  /**
   * What happens if nothing is done.
   * @maxLength 1000
   */
  withoutIt: string;
}
