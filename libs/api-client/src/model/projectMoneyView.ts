/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface ProjectMoneyView {
  /**
   * One-off expense of the version that was decided last. In øre.
   * @nullable
   */
  decided: number | null;
  /**
   * One-off expense as it became where that is known, else as the case has it now. In øre.
   * @nullable
   */
  expected: number | null;
  /** Whether anything of the expected is known to have become. */
  known: boolean;
  /**
   * What benefits in money promise in a full year, by their cards. In øre.
   * @nullable
   */
  promised: number | null;
  /**
   * What their newest measurements show in a full year. In øre.
   * @nullable
   */
  proven: number | null;
  /**
   * What the lines of the business case gain in money in a full year. In øre.
   * @nullable
   */
  inCase: number | null;
}
