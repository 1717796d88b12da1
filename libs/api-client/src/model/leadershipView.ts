/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { LeadershipForm } from './leadershipForm';
import type { ProjectLeaderView } from './projectLeaderView';

export interface LeadershipView {
  projectTitle: string;
  mayEdit: boolean;
  form: LeadershipForm;
  /** From the top down. */
  leaders: ProjectLeaderView[];
}
