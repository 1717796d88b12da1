/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface AuditVerificationView {
  /** Events in the log. */
  events: number;
  /**
   * Number of the first event that does not fit its neighbours; null when the log is whole.
   * @nullable
   */
  firstBroken: number | null;
}
