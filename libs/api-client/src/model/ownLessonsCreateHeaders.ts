/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type OwnLessonsCreateHeaders = {
  /**
   * A UUID of one’s own: sent again with the same one, it begins no second lesson.
   */
  'Idempotency-Key'?: string;
};
