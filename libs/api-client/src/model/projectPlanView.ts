/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { BackStandingView } from './backStandingView';
import type { BackStepView } from './backStepView';
import type { PlanForm } from './planForm';
import type { PlanTaskView } from './planTaskView';
import type { ProjectOwnerView } from './projectOwnerView';

export interface ProjectPlanView {
  projectTitle: string;
  mayEdit: boolean;
  /** The project is stopped or closed: what is open was left undone. */
  isOver: boolean;
  /** @nullable */
  goLiveOn: string | null;
  form: PlanForm;
  /** What is open first, the earliest first. */
  tasks: PlanTaskView[];
  proposed: BackStepView[];
  /** Beside what is proposed, the earliest first. */
  standing: BackStandingView[];
  owners: ProjectOwnerView[];
}
