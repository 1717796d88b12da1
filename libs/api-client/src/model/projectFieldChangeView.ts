/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { ProjectFieldChangeViewAfter } from './projectFieldChangeViewAfter';
import type { ProjectFieldChangeViewBefore } from './projectFieldChangeViewBefore';

export interface ProjectFieldChangeView {
  field: string;
  /** @nullable */
  before: ProjectFieldChangeViewBefore;
  /** @nullable */
  after: ProjectFieldChangeViewAfter;
}
