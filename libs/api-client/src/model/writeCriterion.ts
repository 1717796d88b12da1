/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { BenefitFrequency } from './benefitFrequency';

export interface WriteCriterion {
  /** @maxLength 120 */
  title: string;
  /** @maxLength 60 */
  unit: string;
  /**
   * Where the figure is found.
   * @maxLength 200
   */
  source: string;
  lowerIsBetter: boolean;
  frequency: BenefitFrequency;
  /**
   * In the unit of what is measured.
   * @nullable
   */
  baselineValue: number | null;
  /** @nullable */
  baselineOn: string | null;
  /**
   * In the unit of what is measured.
   * @nullable
   */
  targetValue: number | null;
  /** @nullable */
  targetOn: string | null;
  /**
   * Who measures it.
   * @nullable
   */
  ownerId: string | null;
}
