/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { ColleagueView } from './colleagueView';
import type { RolloutCheckView } from './rolloutCheckView';
import type { UnitRolloutView } from './unitRolloutView';

export interface RolloutView {
  projectTitle: string;
  mayEdit: boolean;
  /** @nullable */
  goLiveOn: string | null;
  /** What the project says to staff. */
  says: string;
  units: UnitRolloutView[];
  checks: RolloutCheckView[];
  /** Who can be chosen as a leader. */
  leaders: ColleagueView[];
}
