/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { FollowedKind } from './followedKind';
import type { FollowedStanding } from './followedStanding';
import type { FollowUpActionView } from './followUpActionView';

export interface ReportedBenefitView {
  kind: FollowedKind;
  id: string;
  name: string;
  unit: string;
  /** @nullable */
  ownerName: string | null;
  /** @nullable */
  baselineValue: number | null;
  /**
   * For the day of the measurement.
   * @nullable
   */
  promised: number | null;
  /** @nullable */
  shown: number | null;
  /** @nullable */
  shownOn: string | null;
  /** Whether it was measured within the half-year. */
  measuredInPeriod: boolean;
  standing: FollowedStanding;
  /**
   * Whole per cent of the way that was promised for the day of the measurement.
   * @nullable
   */
  share: number | null;
  /** “86 timer bagud”, in the language asked for; empty for none. */
  deviation: string;
  cause: string;
  actions: FollowUpActionView[];
}
