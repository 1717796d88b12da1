/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { BenefitDeviationView } from './benefitDeviationView';

export interface BenefitMeasurementView {
  id: string;
  measuredOn: string;
  value: number;
  cause: string;
  action: string;
  /** @nullable */
  measuredByName: string | null;
  /**
   * Per cent of the way to the target.
   * @nullable
   */
  progress: number | null;
  /** @nullable */
  deviation: BenefitDeviationView | null;
}
