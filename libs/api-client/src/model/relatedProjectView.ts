/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { ProjectPhase } from './projectPhase';
import type { ProjectState } from './projectState';
import type { RelatedKind } from './relatedKind';

export interface RelatedProjectView {
  id: string;
  title: string;
  phase: ProjectPhase;
  state: ProjectState;
  kind: RelatedKind;
  /** Whether it is the other project that is this to this one, and so is written there. */
  fromOther: boolean;
}
