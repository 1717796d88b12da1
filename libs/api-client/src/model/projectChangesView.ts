/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { ProjectChangeView } from './projectChangeView';

export interface ProjectChangesView {
  projectTitle: string;
  /** Latest first. */
  changes: ProjectChangeView[];
  /** Whether there are earlier ones. */
  more: boolean;
}
