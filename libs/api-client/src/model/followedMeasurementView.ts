/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface FollowedMeasurementView {
  id: string;
  measuredOn: string;
  value: number;
  /**
   * What was promised for the day.
   * @nullable
   */
  promised: number | null;
  cause: string;
  action: string;
  /** @nullable */
  measuredByName: string | null;
}
