/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { InvolvementView } from './involvementView';
import type { MetNeedView } from './metNeedView';
import type { ProjectOwnerView } from './projectOwnerView';
import type { ReadinessActionView } from './readinessActionView';
import type { ReadinessForm } from './readinessForm';
import type { ReadinessPart } from './readinessPart';

export interface ReadinessView {
  projectTitle: string;
  mayEdit: boolean;
  form: ReadinessForm;
  /**
   * Empty where KL has set no need for this kind of project; null for guests, who do not see results.
   * @nullable
   */
  needs: MetNeedView[] | null;
  /** Lessons that the project has decided about. */
  lessons: number;
  meetings: InvolvementView[];
  actions: ReadinessActionView[];
  answered: ReadinessPart[];
  /** Whether anything is low enough to call for an action. */
  low: boolean;
  owners: ProjectOwnerView[];
}
