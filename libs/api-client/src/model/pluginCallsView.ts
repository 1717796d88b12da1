/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface PluginCallsView {
  /** @nullable */
  since: string | null;
  calls: number;
  errors: number;
  /**
   * Milliseconds that half of the calls stayed within, rounded up to a bucket.
   * @nullable
   */
  p50: number | null;
  /**
   * Milliseconds that 95 of 100 calls stayed within, rounded up to a bucket.
   * @nullable
   */
  p95: number | null;
}
