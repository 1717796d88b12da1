/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface AnsweringUnit {
  unitId: string;
  /** Who answers for it. */
  personId: string;
  /**
   * @minimum 0
   * @maximum 1000000
   */
  weight?: number;
}
