/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface PilotTimeView {
  question: string;
  /**
   * @minimum 0
   * @maximum 900
   */
  seconds: number;
}
