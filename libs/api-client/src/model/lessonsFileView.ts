/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { Encoding } from './encoding';
import type { FileColumnView } from './fileColumnView';
import type { FileFaultView } from './fileFaultView';
import type { FileRowView } from './fileRowView';
import type { TableKind } from './tableKind';

export interface LessonsFileView {
  kind: TableKind;
  encoding: Encoding | null;
  columns: FileColumnView[];
  /** Rows below the header that say something. */
  total: number;
  good: number;
  faulty: number;
  /** Rows without a fault that say the same as another. */
  duplicates: number;
  /** At most 200, as they stand in the file; those with something to look at first of all. */
  rows: FileRowView[];
  /** From the top down, at most 500. */
  faults: FileFaultView[];
  /** All of them. */
  faultCount: number;
  /**
   * Lessons made; null in a preview.
   * @nullable
   */
  imported: number | null;
}
