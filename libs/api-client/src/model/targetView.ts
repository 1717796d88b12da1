/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { GapView } from './gapView';
import type { GoalKind } from './goalKind';
import type { StandingView } from './standingView';
import type { TargetState } from './targetState';
import type { WayView } from './wayView';

export interface TargetView {
  nodeKey: string;
  title: string;
  reachedAt: GoalKind;
  least: number;
  dueOn: string;
  version: number;
  now: StandingView;
  gap: GapView;
  /** As planned by its day. */
  projected: StandingView;
  /** `planned`: what is planned reaches it in time; `late`: it does, but later; `short`: it does not. */
  state: TargetState;
  /** How the target stands, in the language asked for. */
  sentence: string;
  /**
   * What is missing beyond what is planned by its day; null where nothing is.
   * @nullable
   */
  missing: WayView | null;
}
