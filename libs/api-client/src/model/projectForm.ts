/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { FurtherTool } from './furtherTool';
import type { ProjectKind } from './projectKind';
import type { ProjectSize } from './projectSize';
import type { ProjectState } from './projectState';

export interface ProjectForm {
  /** @maxLength 120 */
  title: string;
  /**
   * For whom, and what gets better.
   * @maxLength 500
   */
  purpose: string;
  kind: ProjectKind;
  size: ProjectSize;
  /**
   * KLE main groups.
   * @maxItems 3
   */
  kle: string[];
  /** @maxItems 5 */
  technology: string[];
  /**
   * The system chosen.
   * @nullable
   */
  productId: string | null;
  /** @maxLength 60 */
  caseNumber: string;
  tools: FurtherTool[];
  /** Whether something is bought; else the project has no procurement. */
  procures: boolean;
  state: ProjectState;
  /** @nullable */
  beginsOn: string | null;
  /** @nullable */
  goLiveOn: string | null;
  /** @nullable */
  handoverOn: string | null;
  /** @nullable */
  followedUntil: string | null;
}
