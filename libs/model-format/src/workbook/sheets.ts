import type { LocalText } from '@erfa/scoring-sdk';

/** A sheet to be written: rows of cells, the header first. */
export interface WrittenSheetRows {
  readonly name: string;
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** A cell that was read: its text, and whether it can be read at all. */
export interface ReadCell {
  readonly text: string;
  /** Why it cannot be read, for people: `#REF!`, or that a formula has no value; null where all is well. */
  readonly fault: string | LocalText | null;
}

/** A sheet that was read. Rows without anything in them are left out; the first is the header. */
export interface ReadSheet {
  readonly name: string;
  readonly rows: readonly { readonly line: number; readonly cells: readonly ReadCell[] }[];
  /** Ranges that were merged into one cell: `A2:A5`. */
  readonly merged: readonly string[];
}

/** The sheets of a model's workbook. */
export const sheetNames = {
  model: 'Model',
  scales: 'Skalaer',
  nodes: 'Indhold',
  settings: 'Indstillinger',
  cases: 'Test',
} as const;
