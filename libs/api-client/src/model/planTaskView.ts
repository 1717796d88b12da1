/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { ProjectTaskKind } from './projectTaskKind';
import type { ProjectTool } from './projectTool';

export interface PlanTaskView {
  kind: ProjectTaskKind;
  /** @maxLength 200 */
  title: string;
  /** @nullable */
  ownerId: string | null;
  /** @nullable */
  dueOn: string | null;
  /** @nullable */
  doneOn: string | null;
  id: string;
  /** The card it is of. */
  tool: ProjectTool;
  /** @nullable */
  ownerName: string | null;
  /**
   * Days before going live; null for what does not follow that day.
   * @nullable
   */
  daysBefore: number | null;
  /** Whether it should have been done by now. */
  late: boolean;
  /** Whether it is the asker’s own to tick. */
  mayTick: boolean;
  version: number;
}
