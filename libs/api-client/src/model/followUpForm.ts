/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface FollowUpForm {
  /** @nullable */
  measuredFrom: string | null;
  /** @nullable */
  followedUntil: string | null;
}
