/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { UnitChangeView } from './unitChangeView';

export interface UnitsImportView {
  added: number;
  changed: number;
  unchanged: number;
  /** Units with an external id that the file does not have. */
  ended: number;
  /** Each unit that the file adds, changes or ends, in that order. */
  changes: UnitChangeView[];
  /** Columns of the file that were not read. */
  ignoredColumns: string[];
  dryRun: boolean;
}
