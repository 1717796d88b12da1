/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { MyCheckView } from './myCheckView';
import type { UnitRolloutView } from './unitRolloutView';

export interface MyUnitProjectView {
  projectId: string;
  projectTitle: string;
  projectSays: string;
  /** What is to be said: the unit’s own words, else the project’s. */
  toSay: string;
  /** Whether that was said as it stands now. */
  isSaid: boolean;
  rollout: UnitRolloutView;
  checks: MyCheckView[];
}
