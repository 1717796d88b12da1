/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { IdeaOutcome } from './ideaOutcome';
import type { ProjectKind } from './projectKind';
import type { ProjectSize } from './projectSize';

export interface DecideIdea {
  outcome: IdeaOutcome;
  /**
   * @minLength 1
   * @maxLength 1000
   */
  reason: string;
  /** Of the project that a go makes. */
  kind: ProjectKind;
  size: ProjectSize;
}
