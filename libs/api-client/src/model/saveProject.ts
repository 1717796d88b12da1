/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { ProjectForm } from './projectForm';

export interface SaveProject {
  from: ProjectForm;
  to: ProjectForm;
}
