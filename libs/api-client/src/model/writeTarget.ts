/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { GoalKind } from './goalKind';

export interface WriteTarget {
  reachedAt: GoalKind;
  /** At least this level, or this value on the figure’s own scale. */
  least: number;
  dueOn: string;
}
