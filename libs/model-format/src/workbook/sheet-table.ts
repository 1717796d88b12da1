import type { Json, LocalText } from '@erfa/scoring-sdk';
import type { FindingList, MessageFacts } from '../finding';
import type { FindingCode } from '../messages';
import { columnLetters } from './cell-names';
import { numberIn, textIn, valueIn } from './cell-values';
import { type CodeWords, wordIn } from './code-words';
import { type Column, columnNamed, headers, says, stepOf, words } from './columns';
import type { ReadCell, ReadSheet } from './sheets';

/** A sheet by the headers of its columns. */
export class SheetTable {
  private readonly places = new Map<Column, number>();
  /** The columns of steps, with their places. */
  readonly steps: { readonly step: string; readonly language: 'da' | 'en'; readonly at: number }[] =
    [];
  private readonly body: ReadSheet['rows'];
  /** Cells that cannot be read: nothing more is said of them. */
  private readonly unread = new Set<string>();

  constructor(
    readonly sheet: ReadSheet,
    private readonly findings: FindingList,
  ) {
    const [head, ...body] = sheet.rows;
    this.body = body;
    for (const range of sheet.merged) {
      const [cell = 'A1'] = range.split(':');
      findings.error('sheet-merged', [sheet.name, cell], { range });
    }
    head?.cells.forEach(({ text }, at) => this.take(text, at, head.line));
    for (const { line, cells } of body) {
      cells.forEach(({ fault }, at) => {
        if (fault === null) return;
        this.error(line, at, 'sheet-cell', { fault });
        this.unread.add(`${at} ${line}`);
      });
    }
  }

  private take(header: string, at: number, line: number): void {
    if (header.trim() === '') return;
    const step = stepOf(header);
    const column = columnNamed(header);
    if (step) this.steps.push({ ...step, at });
    else if (!column) this.error(line, at, 'sheet-column-unknown', { header });
    else if (this.places.has(column)) this.error(line, at, 'sheet-column-twice', { header });
    else this.places.set(column, at);
  }

  /** The rows below the header; none where a column that is needed is not there. */
  rows(needed: readonly Column[]): RowReader[] {
    const missing = needed.filter((column) => !this.places.has(column));
    const line = this.sheet.rows[0]?.line ?? 1;
    for (const column of missing) {
      this.error(line, 0, 'sheet-column-missing', { header: headers[column] });
    }
    return missing.length > 0 ? [] : this.body.map((row) => new RowReader(this, row));
  }

  place(column: Column): number | undefined {
    return this.places.get(column);
  }

  error(line: number, at: number, code: FindingCode, facts: MessageFacts): void {
    if (this.unread.has(`${at} ${line}`)) return;
    this.findings.error(code, [this.sheet.name, `${columnLetters(at)}${line}`], facts);
  }
}

/** One row, read by column. */
export class RowReader {
  constructor(
    private readonly table: SheetTable,
    private readonly row: { readonly line: number; readonly cells: readonly ReadCell[] },
  ) {}

  /** The text of a cell as it stands; undefined for an empty one. */
  text(column: Column): string | undefined {
    const at = this.table.place(column);
    return at === undefined ? undefined : this.cell(at);
  }

  private cell(at: number): string | undefined {
    const { text = '', fault = null } = this.row.cells[at] ?? {};
    return text === '' || fault !== null ? undefined : text;
  }

  number(column: Column): number | undefined {
    const text = this.text(column);
    if (text === undefined || text.trim() === '') return undefined;
    const number = numberIn(text);
    if (number === undefined) this.error(column, 'sheet-number', { value: text });
    return number;
  }

  /** What stands in the columns of any value: a text in both languages, or one value. @param codes where it is one of a list */
  anyValue(codes?: CodeWords): Json | undefined {
    const texts = this.texts('danish', 'english');
    const value = this.text('value');
    if (texts && value !== undefined) this.error('value', 'sheet-value-twice', {});
    if (texts) return { ...texts };
    if (value === undefined) this.error('value', 'sheet-value-missing', {});
    return value === undefined ? undefined : wordIn(value, codes);
  }

  /** A text in both languages; undefined where neither cell has any. */
  texts(da: Column, en: Column): LocalText | undefined {
    return both(this.text(da), this.text(en));
  }

  /** What the steps look like, by their values. */
  steps(): Readonly<Record<string, LocalText>> | undefined {
    const cells = new Map<string, { da?: string; en?: string }>();
    for (const { step, language, at } of this.table.steps) {
      const text = this.cell(at);
      if (text !== undefined) cells.set(step, { ...cells.get(step), [language]: text });
    }
    const found = [...cells].flatMap(([step, { da, en }]): [string, LocalText][] => {
      const text = both(da, en);
      return text ? [[step, text]] : [];
    });
    return found.length > 0 ? Object.fromEntries(found) : undefined;
  }

  /** A list of texts: the lines of a cell, or JSON. */
  list(column: Column): string[] | undefined {
    const text = this.text(column);
    if (text === undefined) return undefined;
    const value = text.startsWith('[') ? valueIn(text) : null;
    if (Array.isArray(value)) return (value as readonly Json[]).map(String);
    return text
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line !== '');
  }

  word<Word extends keyof typeof words>(column: Column, known: readonly Word[]): Word | undefined {
    const text = this.text(column) ?? '';
    const found = known.find((word) => says(text, word));
    const expected = known.map((word) => words[word].da).join(', ');
    if (!found) this.error(column, 'sheet-word', { expected });
    return found;
  }

  /** Says what is wrong with a cell of the row; the message may name its column. */
  error(column: Column, code: FindingCode, facts: MessageFacts): void {
    const named = { header: headers[column], ...facts };
    this.table.error(this.row.line, this.table.place(column) ?? 0, code, named);
  }
}

function both(da: string | undefined, en: string | undefined): LocalText | undefined {
  if (da === undefined && en === undefined) return undefined;
  return { da: textIn(da ?? ''), en: textIn(en ?? '') };
}
