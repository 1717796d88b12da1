/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { GoalKind } from './goalKind';
import type { StandingView } from './standingView';
import type { WayChangeView } from './wayChangeView';
import type { WayState } from './wayState';

export interface WayView {
  key: string;
  title: string;
  reachedAt: GoalKind;
  least: number;
  /** `out-of-reach`: all questions at their highest answer do not reach it; `no-level`: the figure has no levels. */
  state: WayState;
  /** @nullable */
  from: StandingView | null;
  /**
   * Where the changes lead; out of reach, the best there is.
   * @nullable
   */
  to: StandingView | null;
  changes: WayChangeView[];
  /** The effort of all changes, in working days of one person. */
  days: number;
  /** Whether it is proved that no other set costs less. */
  cheapest: boolean;
  /** The way in words, in the language asked for. */
  sentence: string;
}
