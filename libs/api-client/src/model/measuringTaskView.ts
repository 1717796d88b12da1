/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { BenefitFrequency } from './benefitFrequency';
import type { FollowedKind } from './followedKind';
import type { MeasuringPeriodView } from './measuringPeriodView';
import type { ProjectOwnerView } from './projectOwnerView';
import type { PromisedPointView } from './promisedPointView';

export interface MeasuringTaskView {
  kind: FollowedKind;
  id: string;
  projectId: string;
  projectTitle: string;
  name: string;
  indicator: string;
  unit: string;
  lowerIsBetter: boolean;
  /** How it is measured. */
  method: string;
  /** Where the figure is found. */
  source: string;
  frequency: BenefitFrequency;
  /** @nullable */
  due: MeasuringPeriodView | null;
  /** Periods before it that nobody measured. */
  missed: number;
  /** @nullable */
  next: MeasuringPeriodView | null;
  /** @nullable */
  baselineValue: number | null;
  /** @nullable */
  baselineOn: string | null;
  /** @nullable */
  targetValue: number | null;
  /** @nullable */
  targetOn: string | null;
  /** Values promised between baseline and target, as the card has them. */
  path: PromisedPointView[];
  /** @nullable */
  latestOn: string | null;
  /** @nullable */
  latestValue: number | null;
  /** Who can be asked to do something about it. */
  people: ProjectOwnerView[];
}
