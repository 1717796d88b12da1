/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface GoalDimensionKey {
  /** @maxLength 100 */
  modelKey: string;
  /** @maxLength 100 */
  nodeKey: string;
}
