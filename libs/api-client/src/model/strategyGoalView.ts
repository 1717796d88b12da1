/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface StrategyGoalView {
  id: string;
  title: string;
  beginsYear: number;
  endsYear: number;
  source: string;
  /** @nullable */
  retiredOn: string | null;
  version: number;
}
