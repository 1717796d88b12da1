/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface AuditEventView {
  /** Number in the organisation’s log, from 1. */
  id: number;
  at: string;
  /**
   * Name of who did it, or a pseudonym where the name is gone or not yours to see; null for Erfa itself.
   * @nullable
   */
  actor: string | null;
  /** Whether it was done with an access token. */
  byToken: boolean;
  kind: string;
  /** One sentence in the language asked for. */
  summary: string;
  /** @nullable */
  before: string | null;
  /** @nullable */
  after: string | null;
  /** Content removed because its time was up. */
  expired: boolean;
}
