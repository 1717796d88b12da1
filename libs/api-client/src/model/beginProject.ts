/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { ProjectKind } from './projectKind';
import type { ProjectSize } from './projectSize';

export interface BeginProject {
  /** @maxLength 120 */
  title: string;
  /** @maxLength 500 */
  purpose?: string;
  kind: ProjectKind;
  size: ProjectSize;
  /** The submitted assessment that shows the gap it is to close; with `nodeKey`. */
  assessmentId?: string;
  /** @maxLength 100 */
  nodeKey?: string;
  /** The action that it carries out. */
  actionId?: string;
  /** The shared project that it is begun from: its KLE, technology and system come along, and its purpose where none is given. */
  sharedFrom?: string;
}
