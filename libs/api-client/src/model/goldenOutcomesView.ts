/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { GoldenOutcomeView } from './goldenOutcomeView';

export interface GoldenOutcomesView {
  revision: number;
  goldenRevision: number;
  /** Whether there is a case, and all come out. */
  passed: boolean;
  cases: GoldenOutcomeView[];
}
