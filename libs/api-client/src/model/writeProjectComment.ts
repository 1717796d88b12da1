/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { ProjectTool } from './projectTool';

export interface WriteProjectComment {
  tool: ProjectTool;
  /** @maxLength 2000 */
  text: string;
  /** Colleagues who are to see it. */
  mentions: string[];
}
