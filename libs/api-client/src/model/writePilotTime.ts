/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface WritePilotTime {
  /** @maxLength 100 */
  question: string;
  /**
   * Seconds in all that the question was in view and the page in use.
   * @minimum 0
   * @maximum 900
   */
  seconds: number;
}
