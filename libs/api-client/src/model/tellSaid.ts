/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface TellSaid {
  /**
   * What was said: the text as it was read.
   * @maxLength 2000
   */
  said: string;
  /** False where it was not said after all. */
  told: boolean;
}
