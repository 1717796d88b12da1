/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { IdeaGrade } from './ideaGrade';
import type { IdeaSize } from './ideaSize';

export interface IdeaCardForm {
  /**
   * @minLength 1
   * @maxLength 120
   */
  title: string;
  /**
   * Which problem it solves.
   * @maxLength 2000
   */
  problem: string;
  /** @maxLength 1000 */
  forWhom: string;
  citizens: IdeaGrade | null;
  processes: IdeaGrade | null;
  economy: IdeaGrade | null;
  employees: IdeaGrade | null;
  effort: IdeaSize | null;
  readiness: IdeaSize | null;
  /** Whether the law demands it. */
  statutory: boolean;
  /**
   * KLE main groups.
   * @maxItems 3
   */
  kle: string[];
}
