/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { BenefitMeasurementView } from './benefitMeasurementView';
import type { PromisedPointView } from './promisedPointView';

export interface BenefitMeasurementsView {
  name: string;
  indicator: string;
  unit: string;
  lowerIsBetter: boolean;
  /** From baseline to target; empty where one is missing. */
  promised: PromisedPointView[];
  /** Oldest first. */
  measurements: BenefitMeasurementView[];
  mayMeasure: boolean;
}
