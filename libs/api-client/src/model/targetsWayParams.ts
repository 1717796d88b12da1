/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { GoalKind } from './goalKind';

export type TargetsWayParams = {
  /**
   * @maxLength 100
   */
  node: string;
  reachedAt: GoalKind;
  least: number;
};
