/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { FileMoneyUnit } from './fileMoneyUnit';
import type { ProjectFileColumnView } from './projectFileColumnView';
import type { ProjectFileFaultView } from './projectFileFaultView';
import type { ProjectFileRowView } from './projectFileRowView';

export interface ProjectFileView {
  /** The sheet that was read; empty for a file of text. */
  sheet: string;
  /** All sheets of the file. */
  sheets: string[];
  columns: ProjectFileColumnView[];
  money: FileMoneyUnit;
  /** Rows below the header that say something. */
  total: number;
  good: number;
  faulty: number;
  /** Rows with the title of a project that is there, or of an earlier row. */
  duplicates: number;
  /** At most 500, as they stand in the file. */
  rows: ProjectFileRowView[];
  /** From the top down, at most 500. */
  faults: ProjectFileFaultView[];
  /** All of them. */
  faultCount: number;
  /**
   * Projects made; null in a preview.
   * @nullable
   */
  imported: number | null;
}
