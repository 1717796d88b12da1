/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface StandingView {
  /** @nullable */
  value: number | null;
  /** @nullable */
  level: number | null;
}
