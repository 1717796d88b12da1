/** A cell as text, whatever the file kept in it. */
export interface Cell {
  text: string;
  /** What keeps the cell from being read: an error such as `#REF!`, or a formula that was saved without its value. */
  fault: 'cellError' | 'formulaEmpty' | null;
  /** What an Excel file kept as a number, and did not show as a day. */
  number?: number;
  /** Whether the value is one that a formula came to when the file was saved. */
  formula?: true;
}

/** A row that has something in it. */
export interface TableRow {
  /** As spreadsheets number it, from 1. */
  line: number;
  /** By place, from 0; a place without anything holds an empty cell. */
  cells: Cell[];
}

export const encodings = ['utf-8', 'utf-16', 'windows-1252'] as const;
export type Encoding = (typeof encodings)[number];

export const tableKinds = ['excel', 'csv'] as const;
export type TableKind = (typeof tableKinds)[number];

/** A file of rows, read. */
export interface Table {
  kind: TableKind;
  /** How its letters were read; null where the format says so itself. */
  encoding: Encoding | null;
  rows: TableRow[];
}

/** Why a file is not read. */
export type Refusal =
  | { reason: 'type' | 'locked' | 'broken' | 'unsafe' | 'too-much' | 'empty' }
  | { reason: 'too-many-rows' | 'too-many-columns'; most: number }
  | { reason: 'csv-broken'; line: number };

/** Thrown where a file is not read: nothing of it is used. */
export class FileRefused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.reason);
  }
}

/** What a file may hold. Everything is counted while it is read; nothing that the file says of its own size is believed. */
export const limits = {
  /** Bytes as it is sent. */
  bytes: 10 * 1024 * 1024,
  /** Bytes of all that is unpacked. */
  unpacked: 64 * 1024 * 1024,
  /** Files in an archive. */
  entries: 2000,
  /** Cells with or without anything in them. */
  cells: 1_000_000,
  /** Characters of all cells together. */
  characters: 20_000_000,
  /** Rows with something in them, beside the header. */
  rows: 5000,
  columns: 256,
  /** Ranges of one sheet that were merged into one cell, where all of them are wanted. */
  merged: 20_000,
} as const;

/** Counts what a table has taken, and stops where it is too much. */
export class RowCollector {
  private readonly rows: TableRow[] = [];
  private characters = 0;

  /** @param most rows with something in them, beside the header */
  constructor(private readonly most: number = limits.rows) {}

  /** Takes a row; one without anything in it is passed over. */
  add(line: number, cells: readonly (Cell | undefined)[]): void {
    const filled = cells.findLastIndex((cell) => cell && (cell.text !== '' || cell.fault !== null));
    if (filled < 0) return;
    if (filled >= limits.columns)
      throw new FileRefused({ reason: 'too-many-columns', most: limits.columns });
    const row = Array.from(
      { length: filled + 1 },
      (_, at) => cells[at] ?? { text: '', fault: null },
    );
    if (row.every(({ text, fault }) => text.trim() === '' && fault === null)) return;
    for (const { text } of row) this.characters += text.length;
    if (this.characters > limits.characters) throw new FileRefused({ reason: 'too-much' });
    // The header is one of them.
    if (this.rows.length > this.most)
      throw new FileRefused({ reason: 'too-many-rows', most: this.most });
    this.rows.push({ line, cells: row });
  }

  /** All rows, the header first. */
  end(): TableRow[] {
    if (this.rows.length === 0) throw new FileRefused({ reason: 'empty' });
    return this.rows;
  }

  /** All rows so far, of a sheet that may be empty. */
  sofar(): TableRow[] {
    return this.rows;
  }
}
