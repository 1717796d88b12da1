import type { FindingList } from '../finding';
import { columnLetters, columnPlace } from '../workbook/cell-names';
import type { ReadCell, ReadSheet } from '../workbook/sheets';

/** A column by its heading and what stands below it. */
export interface TableColumn {
  /** From 0. */
  readonly place: number;
  /** As spreadsheets call it: A, B, C. */
  readonly name: string;
  readonly heading: string;
  /** The first different values below the heading, at most three; line breaks are `↵` in them. */
  readonly examples: readonly string[];
  /** Rows that have something in it. */
  readonly filled: number;
}

/** A sheet as a table below its headings. */
export interface QuestionnaireTable {
  readonly name: string;
  readonly headings: number;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly QuestionnaireRow[];
}

/** A row that has something in it. */
export interface QuestionnaireRow {
  /** As spreadsheets number it. */
  readonly line: number;
  readonly cells: readonly (ReadCell | undefined)[];
}

const longestExample = 120;
const range = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/u;

/**
 * Reads a sheet as a table. Of cells that were merged, each row has the value; across, only the headings have: a line
 * through the whole table is a caption, not a value in every column.
 *
 * @param headings the row of the headings; what stands above it is not read
 */
export function tableOf(
  { name, rows, merged }: ReadSheet,
  headings: number,
  findings: FindingList,
): QuestionnaireTable {
  const filled = unmerged(name, rows, merged, headings, findings);
  const head = filled.find(({ line }) => line === headings);
  const body = filled.filter(({ line }) => line > headings);
  const width = Math.max(0, ...filled.map(({ cells }) => cells.length));
  const columns = Array.from({ length: width }, (_, place): TableColumn => {
    const values = body
      .map(({ cells }) => cells[place]?.text.trim() ?? '')
      .filter((text) => text !== '');
    return {
      place,
      name: columnLetters(place),
      heading: beginning(head?.cells[place]?.text ?? ''),
      examples: examplesOf(values),
      filled: values.length,
    };
  });
  return {
    ...{ name, headings, rows: body },
    columns: columns.filter(({ heading, filled: count }) => heading !== '' || count > 0),
  };
}

function examplesOf(values: readonly string[]): string[] {
  const different = new Set<string>();
  for (const value of values) {
    different.add(beginning(value.replace(/\s*[\r\n]+\s*/gu, ' ↵ ')));
    if (different.size === 3) break;
  }
  return [...different];
}

/** How a text begins, on one line. */
export function beginning(text: string, most = longestExample): string {
  const line = text
    .slice(0, 4 * most)
    .trim()
    .replace(/\s+/gu, ' ');
  const signs = [...line];
  return signs.length > most ? `${signs.slice(0, most - 1).join('')}…` : line;
}

function unmerged(
  name: string,
  rows: ReadSheet['rows'],
  merged: readonly string[],
  headings: number,
  findings: FindingList,
): QuestionnaireRow[] {
  const copies = rows
    .map(({ line, cells }) => ({ line, cells: [...cells] as (ReadCell | undefined)[] }))
    .sort((a, b) => a.line - b.line);
  const at = new Map(copies.map(({ line }, index) => [line, index]));
  const width = Math.max(0, ...copies.map(({ cells }) => cells.length));
  const reached = new Set<string>();
  for (const one of merged) {
    const [, left = 'A', top = '1', right = 'A', bottom = '1'] = range.exec(one) ?? [];
    const first = at.get(Number(top));
    const from = columnPlace(left);
    const value = first === undefined ? undefined : copies[first]?.cells[from];
    if (first === undefined || !value || value.text.trim() === '') continue;
    const take = (row: QuestionnaireRow & { cells: unknown[] }, place: number): boolean => {
      const cell = `${place} ${row.line}`;
      // Spreadsheets merge no cell twice, and a file that does could keep us busy for long.
      if (reached.has(cell)) return false;
      reached.add(cell);
      row.cells[place] = value;
      return true;
    };
    const down = copies.slice(first, endOf(copies, first, Number(bottom)));
    const across = Number(top) === headings ? Math.min(columnPlace(right), width - 1) : from;
    let apart = down.every((row) => take(row, from));
    const [head] = down;
    for (let place = from + 1; head && apart && place <= across; place += 1)
      apart = take(head, place);
    if (apart) continue;
    findings.error('sheet-merged', [name, `${left}${top}`], { range: one });
    break;
  }
  return copies;
}

/** Where the rows end that begin at a place and go on to a line. */
function endOf(rows: readonly QuestionnaireRow[], from: number, last: number): number {
  let end = from + 1;
  while ((rows[end]?.line ?? Infinity) <= last) end += 1;
  return end;
}
