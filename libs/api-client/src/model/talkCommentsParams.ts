/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { ProjectTool } from './projectTool';

export type TalkCommentsParams = {
  tool?: ProjectTool;
};
