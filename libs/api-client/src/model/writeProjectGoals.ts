/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface WriteProjectGoals {
  /** @maxItems 20 */
  goals: string[];
}
