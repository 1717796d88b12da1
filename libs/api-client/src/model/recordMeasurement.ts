/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { FollowedKind } from './followedKind';

export interface RecordMeasurement {
  kind: FollowedKind;
  id: string;
  /** The day that the value is of; not in the future. */
  measuredOn: string;
  /** In the unit of what is measured. */
  value: number;
  /** @maxLength 1000 */
  cause: string;
  /**
   * What is done about it; becomes a task of the project.
   * @maxLength 200
   */
  action: string;
  /**
   * Who does it; the caller where nobody is named.
   * @nullable
   */
  actionOwnerId: string | null;
  /** @nullable */
  actionDueOn: string | null;
}
