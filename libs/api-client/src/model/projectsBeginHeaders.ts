/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type ProjectsBeginHeaders = {
  /**
   * A UUID of the client’s own: sent again, it is the same project.
   */
  'Idempotency-Key'?: string;
};
