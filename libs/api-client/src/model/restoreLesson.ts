/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface RestoreLesson {
  /** The hash of what its author has asked for, where they have. */
  asked?: string;
}
