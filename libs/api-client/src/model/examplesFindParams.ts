/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { ProjectTool } from './projectTool';

export type ExamplesFindParams = {
  step: ProjectTool;
  /**
   * A benefit of the project.
   */
  benefit?: string;
};
