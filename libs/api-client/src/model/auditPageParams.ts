/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type AuditPageParams = {
  /**
   * @minimum 1
   */
  before?: number;
  /**
   * A kind, or the part before its dot; several with commas between.
   */
  kind?: string;
};
