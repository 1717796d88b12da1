/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface LeadershipForm {
  /**
   * What leaders do that everybody sees.
   * @maxLength 500
   */
  signalOne: string;
  /**
   * A second one.
   * @maxLength 500
   */
  signalTwo: string;
  /**
   * A third one.
   * @maxLength 500
   */
  signalThree: string;
  /**
   * What stops, or waits, so that there is room.
   * @maxLength 500
   */
  stops: string;
}
