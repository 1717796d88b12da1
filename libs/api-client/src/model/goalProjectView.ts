/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { ProjectPhase } from './projectPhase';
import type { ProjectState } from './projectState';

export interface GoalProjectView {
  id: string;
  title: string;
  phase: ProjectPhase;
  state: ProjectState;
}
