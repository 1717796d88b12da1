/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { ContributionState } from './contributionState';

export interface ContributionView {
  key: string;
  title: string;
  rule: string;
  state: ContributionState;
  /** @nullable */
  value: number | null;
  /** @nullable */
  weight: number | null;
  /** @nullable */
  effect: number | null;
  /** The line in words, in the language asked for. */
  sentence: string;
  /**
   * What the municipality wrote: why not applicable, or why this step.
   * @nullable
   */
  note: string | null;
}
