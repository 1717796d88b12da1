/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { ProjectFileRowState } from './projectFileRowState';
import type { ProjectPhase } from './projectPhase';
import type { ProjectState } from './projectState';

export interface ProjectFileRowView {
  /** As spreadsheets number it. */
  line: number;
  state: ProjectFileRowState;
  title: string;
  phase: ProjectPhase;
  projectState: ProjectState;
  units: string[];
  /** @nullable */
  managerName: string | null;
  /** @nullable */
  goLiveOn: string | null;
  /** @nullable */
  expense: number | null;
  /** @nullable */
  benefit: number | null;
}
