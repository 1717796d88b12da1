/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { ProjectDocumentView } from './projectDocumentView';
import type { ProjectMadeFromView } from './projectMadeFromView';
import type { RelatedProjectView } from './relatedProjectView';

export interface ProjectRelatedView {
  /** @nullable */
  madeFrom: ProjectMadeFromView | null;
  /** Those that the caller sees. */
  projects: RelatedProjectView[];
  documents: ProjectDocumentView[];
  mayEdit: boolean;
}
