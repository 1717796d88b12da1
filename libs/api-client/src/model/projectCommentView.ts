/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { ColleagueView } from './colleagueView';
import type { ProjectTool } from './projectTool';

export interface ProjectCommentView {
  id: string;
  tool: ProjectTool;
  text: string;
  /** @nullable */
  authorName: string | null;
  mine: boolean;
  createdAt: string;
  /** @nullable */
  resolvedAt: string | null;
  /** @nullable */
  resolvedByName: string | null;
  mentions: ColleagueView[];
}
