/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { ProjectTaskKind } from './projectTaskKind';

export interface WritePlanTask {
  kind: ProjectTaskKind;
  /** @maxLength 200 */
  title: string;
  /** @nullable */
  ownerId: string | null;
  /** @nullable */
  dueOn: string | null;
  /** @nullable */
  doneOn: string | null;
}
