/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { GoalInUseView } from './goalInUseView';
import type { GoalProjectView } from './goalProjectView';
import type { NeedModelView } from './needModelView';

export interface GoalsOverviewView {
  goals: GoalInUseView[];
  /** Projects that go on and serve no goal. */
  projectsWithout: GoalProjectView[];
  /** Models in use, with their dimensions. */
  models: NeedModelView[];
  mayWrite: boolean;
}
