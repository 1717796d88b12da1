/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { GoalDimensionKey } from './goalDimensionKey';

export interface WriteGoalDimensions {
  /** @maxItems 20 */
  dimensions: GoalDimensionKey[];
}
