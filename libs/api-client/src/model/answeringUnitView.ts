/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface AnsweringUnitView {
  unitId: string;
  name: string;
  /** How much it counts among the others. */
  weight: number;
}
