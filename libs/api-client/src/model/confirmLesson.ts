/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface ConfirmLesson {
  /** To be confirmed again by then; a year from now unless given, never later than two. */
  until?: string;
}
