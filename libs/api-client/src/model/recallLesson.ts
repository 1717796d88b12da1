/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface RecallLesson {
  /**
   * Told to everyone who took it into use.
   * @maxLength 2000
   */
  reason: string;
  /** Whether nobody but the organisation that wrote it reads title and text any more. */
  hideText?: boolean;
}
