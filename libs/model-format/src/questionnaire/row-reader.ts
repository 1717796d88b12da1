import type { FilePath, FindingList, MessageFacts } from '../finding';
import type { FindingCode } from '../messages';
import { columnLetters } from '../workbook/cell-names';
import { numberIn } from '../workbook/cell-values';
import type { QuestionnaireRow, QuestionnaireTable } from './read-table';
import { type ColumnUse, numberOf } from './uses';

/** Columns of a table by what they are, from left to right. */
export type Places = ReadonlyMap<ColumnUse, readonly number[]>;

/** As the schema has them. */
const highestWeight = 1_000_000_000;
const highestLevel = 100;
/** Characters as JSON Schema counts them: a sign of two units is one. */
export const lengthOf = (text: string): number => [...text].length;

/** One row, read by what its columns are. A cell that cannot be read is a finding, and empty. */
export class RowReader {
  constructor(
    private readonly table: QuestionnaireTable,
    private readonly row: QuestionnaireRow,
    private readonly places: Places,
    private readonly findings: FindingList,
  ) {}

  get line(): number {
    return this.row.line;
  }

  /** The text of a use's column, without white space around it; empty where there is none. */
  text(use: ColumnUse, limit: number): string {
    const cells = this.cells(use, limit);
    const together = cells.map(({ text }) => text).join('\n\n');
    const [, second] = cells;
    if (!second) return together;
    const length = lengthOf(together);
    if (length <= limit) return together;
    this.error('form-too-long', second.place, { length, limit });
    return '';
  }

  /** The cells of a use's columns that have any text, with their places. */
  cells(use: ColumnUse, limit: number): { readonly place: number; readonly text: string }[] {
    return (this.places.get(use) ?? []).flatMap((place) => {
      const text = this.cell(place);
      const length = text.length > limit ? lengthOf(text) : text.length;
      if (length > limit) {
        this.error('form-too-long', place, { length, limit });
        return [];
      }
      return text === '' ? [] : [{ place, text }];
    });
  }

  private cell(place: number): string {
    const cell = this.row.cells[place];
    if (!cell) return '';
    if (cell.fault !== null) {
      this.error('sheet-cell', place, { fault: cell.fault });
      return '';
    }
    if (cell.text.includes('\u0000') || !cell.text.isWellFormed()) {
      this.error('file-control', place, { sign: cell.text.includes('\u0000') ? 'U+0000' : '�' });
      return '';
    }
    return cell.text.replace(/\r\n?/gu, '\n').trim();
  }

  /** A weight: a number from 0, with a decimal comma or point, perhaps in per cent. */
  weight(): number | undefined {
    const read = (text: string): number | undefined => numberIn(text.replace(/\s*%$/u, ''));
    return this.number('weight', read, (n) => n >= 0 && n <= highestWeight);
  }

  /** A level: a whole number, perhaps with a word before it. */
  level(): number | undefined {
    const read = (text: string): number | undefined => numberIn(text) ?? numberOf(text);
    return this.number('level', read, (n) => Number.isInteger(n) && n >= 0 && n <= highestLevel);
  }

  private number(
    use: 'weight' | 'level',
    read: (text: string) => number | undefined,
    fits: (number: number) => boolean,
  ): number | undefined {
    const [cell] = this.cells(use, 1000);
    if (!cell) return undefined;
    const number = read(cell.text);
    if (number !== undefined && fits(number)) return number;
    this.error(`form-${use}`, cell.place, { value: cell.text });
    return undefined;
  }

  error(code: FindingCode, place: number, facts: MessageFacts): void {
    this.findings.error(code, this.at(place), facts);
  }

  warning(code: FindingCode, place: number, facts: MessageFacts): void {
    this.findings.warning(code, this.at(place), facts);
  }

  note(code: FindingCode, place: number, facts: MessageFacts): void {
    this.findings.note(code, this.at(place), facts);
  }

  private at(place: number): FilePath {
    return [this.table.name, `${columnLetters(place)}${this.row.line}`];
  }
}
