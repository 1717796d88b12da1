/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface BusinessCaseYearView {
  year: number;
  investment: number;
  oneOff: number;
  running: number;
  cash: number;
  risk: number;
  /** All of those: the effect on the budget. */
  net: number;
  /** Released time, which is no part of the effect. */
  time: number;
  /** Full-time equivalents by which budgets are lowered. */
  lowered: number;
  /** Full-time equivalents released for something else. */
  released: number;
}
