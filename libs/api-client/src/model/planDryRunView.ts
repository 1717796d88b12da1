/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { FateCountView } from './fateCountView';
import type { PlanTriedRoundView } from './planTriedRoundView';

export interface PlanDryRunView {
  round: PlanTriedRoundView;
  /** False where too few took part for counts to be told. */
  told: boolean;
  /** Municipalities that answered, also where no counts are told. */
  municipalities: number;
  answers: number;
  counts: FateCountView[];
}
