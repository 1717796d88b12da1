/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { BenefitDeviationView } from './benefitDeviationView';
import type { BenefitFrequency } from './benefitFrequency';
import type { BenefitKind } from './benefitKind';
import type { FollowedKind } from './followedKind';
import type { FollowedMeasurementView } from './followedMeasurementView';
import type { FollowedStanding } from './followedStanding';
import type { FollowUpActionView } from './followUpActionView';
import type { MeasuringPeriodView } from './measuringPeriodView';
import type { PromisedPointView } from './promisedPointView';
import type { WriteCriterion } from './writeCriterion';

export interface FollowedView {
  kind: FollowedKind;
  id: string;
  name: string;
  indicator: string;
  unit: string;
  benefitKind: BenefitKind | null;
  lowerIsBetter: boolean;
  frequency: BenefitFrequency;
  /** @nullable */
  ownerName: string | null;
  /** @nullable */
  baselineValue: number | null;
  /** @nullable */
  targetValue: number | null;
  /** From baseline to target. */
  promised: PromisedPointView[];
  /**
   * For the day of the newest measurement, else for today; as the reports have it.
   * @nullable
   */
  promisedThen: number | null;
  /** Oldest first. */
  measurements: FollowedMeasurementView[];
  standing: FollowedStanding;
  /**
   * Of the newest.
   * @nullable
   */
  deviation: BenefitDeviationView | null;
  /** What the newest measurement shows, in the language asked for. */
  sentence: string;
  /** More than a tenth of the promised way behind. */
  callsForAction: boolean;
  actions: FollowUpActionView[];
  /**
   * What is due today.
   * @nullable
   */
  due: MeasuringPeriodView | null;
  /** Periods before it that nobody measured. */
  missed: number;
  /** @nullable */
  next: MeasuringPeriodView | null;
  /** Whether the caller may measure it. */
  mayMeasure: boolean;
  /**
   * A criterion as it is written; null for a benefit, which has a card of its own.
   * @nullable
   */
  criterion: WriteCriterion | null;
  version: number;
}
