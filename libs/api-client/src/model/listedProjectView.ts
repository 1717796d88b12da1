/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { ProjectKind } from './projectKind';
import type { ProjectPhase } from './projectPhase';
import type { ProjectState } from './projectState';

export interface ListedProjectView {
  id: string;
  title: string;
  kind: ProjectKind;
  phase: ProjectPhase;
  state: ProjectState;
  /** @nullable */
  goLiveOn: string | null;
  /** @nullable */
  ownerName: string | null;
  /** @nullable */
  managerName: string | null;
}
