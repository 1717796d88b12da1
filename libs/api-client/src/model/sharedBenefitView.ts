/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { BenefitFrequency } from './benefitFrequency';
import type { BenefitKind } from './benefitKind';
import type { BenefitSide } from './benefitSide';

export interface SharedBenefitView {
  id: string;
  name: string;
  side: BenefitSide;
  kind: BenefitKind;
  indicator: string;
  /** What the values are counted in. */
  unit: string;
  lowerIsBetter: boolean;
  method: string;
  source: string;
  frequency: BenefitFrequency;
  /** @nullable */
  baselineValue: number | null;
  /** @nullable */
  baselineOn: string | null;
  /** @nullable */
  targetValue: number | null;
  /** @nullable */
  targetOn: string | null;
  /**
   * The newest measurement.
   * @nullable
   */
  latestValue: number | null;
  /** @nullable */
  latestOn: string | null;
}
