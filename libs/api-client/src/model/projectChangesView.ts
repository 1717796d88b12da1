/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { ProjectChangeNameView } from './projectChangeNameView';
import type { ProjectChangeView } from './projectChangeView';

export interface ProjectChangesView {
  projectTitle: string;
  /** Latest first. */
  changes: ProjectChangeView[];
  /** People, units and systems that the fields name by id, as far as they are there. */
  names: ProjectChangeNameView[];
  /** Whether there are earlier ones. */
  more: boolean;
}
