import type { AttributeSpec, LocalText } from '@erfa/scoring-sdk';

/** A plain line of words in one language, such as a licence; a day; a year. */
export interface LineSpec {
  readonly kind: 'line' | 'day' | 'year';
  readonly key: string;
  readonly title: LocalText;
  readonly help: LocalText;
}

/** Rows of fields that may lie in rows themselves; a table that is part of the format, not of a plugin. */
export interface RowsSpec {
  readonly kind: 'table';
  readonly key: string;
  readonly title: LocalText;
  readonly help: LocalText;
  readonly columns: readonly FormSpec[];
  /** A row as it is when it has just been added. */
  readonly fresh?: (rows: readonly unknown[]) => Readonly<Record<string, unknown>>;
}

/** One field of a form: an option or attribute of a plugin, or a fact of the format itself. */
export type FormSpec = AttributeSpec | LineSpec | RowsSpec;
