/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface PublishLesson {
  /** The hash of the preview. */
  hash: string;
}
