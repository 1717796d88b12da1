/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface PlanRescaledAnswerView {
  /** In words, on the old scale. */
  answer: string;
  /**
   * Null where nothing is proposed.
   * @nullable
   */
  proportional: string | null;
  /** @nullable */
  clamp: string | null;
}
