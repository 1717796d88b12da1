/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { BenefitStanding } from './benefitStanding';

export interface BenefitDeviationView {
  standing: BenefitStanding;
  /** How far from what was promised, in the indicator’s unit; never negative. */
  amount: number;
  /** What was promised for the day. */
  promised: number;
  /** In the language asked for: “86 timer bagud”. */
  words: string;
}
