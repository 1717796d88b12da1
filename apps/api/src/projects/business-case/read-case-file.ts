import { randomUUID } from 'node:crypto';
import {
  isGain,
  lineBases,
  lineKinds,
  lineLimits,
  perMille,
  scaledFromText,
  separators,
} from '@erfa/business-case';
import { same } from '@erfa/domain';
import type { FieldFault } from '../../http/problem';
import type { Language } from '../../http/problem-entry';
import { columnName } from '../../spreadsheets/excel-table';
import type { Cell, TableRow } from '../../spreadsheets/table';
import type { LineRow } from './business-case.queries';
import { caseColumns, columnNames, yearColumns, type CaseColumn } from './case-columns';
import { lineForm, type CaseSettings, type LineFields } from './case-content';
import { caseWords } from './case-words';
import { kept, lineFaults } from './line-faults';

/** A line of a file beside the one that stands; `from` is null for a new one. */
export interface FileLine {
  /** As spreadsheets number it. */
  row: number;
  id: string;
  from: LineFields | null;
  to: LineFields;
}

/** Something in a cell that cannot be taken. `path` is the name of the cell, such as `F7`. */
export type CellFault = FieldFault;

export interface ReadCaseFile {
  lines: FileLine[];
  faults: CellFault[];
}

/** What a file is read beside. */
export interface CaseSurroundings {
  settings: CaseSettings;
  lines: readonly LineRow[];
  colleagues: readonly { id: string; name: string }[];
  language: Language;
}

/** Reads the rows of the sheet of lines, the header first: every line, or every fault with the name of its cell. */
export function readCaseRows(
  [header, ...body]: readonly TableRow[],
  surroundings: CaseSurroundings,
): ReadCaseFile {
  const columns = columnsOf(header, surroundings.settings);
  const faults = [...columns.faults];
  const lines: FileLine[] = [];
  const seen = new Set<string>();
  if (faults.length === 0)
    for (const row of body) {
      const reader = new LineReader(row, columns, surroundings, seen);
      const line = reader.read();
      faults.push(...reader.faults);
      if (line) lines.push(line);
    }
  return { lines: faults.length > 0 ? [] : lines, faults };
}

/** Where what stands, by place from 0. */
interface Columns {
  places: ReadonlyMap<CaseColumn, number>;
  /** By year of the calculation, from 0. */
  ramp: ReadonlyMap<number, number>;
  amount: ReadonlyMap<number, number>;
  faults: CellFault[];
}

const plain = (text: string): string => text.trim().replace(/\s+/gu, ' ').toLowerCase();

function columnsOf(header: TableRow | undefined, { firstYear }: CaseSettings): Columns {
  const places = new Map<CaseColumn, number>();
  const [ramp, amount] = [new Map<number, number>(), new Map<number, number>()];
  const faults: CellFault[] = [];
  const fault = (at: number, code: string, details: CellFault['details'] = {}): void => {
    faults.push({ path: `${columnName(at)}${header?.line ?? 1}`, code, details });
  };
  header?.cells.forEach(({ text }, at) => {
    const name = plain(text);
    if (name === '') return;
    const column = caseColumns.find((one) =>
      [columnNames.da[one], columnNames.en[one]].some((known) => plain(known) === name),
    );
    const [, what = '', year = ''] = /^(\D+?) (\d{4}) \(.+\)$/u.exec(name) ?? [];
    const byYear = [yearColumns.da, yearColumns.en];
    const list = byYear.some((names) => plain(names.ramp) === what)
      ? ramp
      : byYear.some((names) => plain(names.amount) === what)
        ? amount
        : null;
    if (column) {
      if (places.has(column)) fault(at, 'columnTwice');
      places.set(column, at);
    } else if (list) {
      const index = Number(year) - firstYear;
      if (index < 0 || index >= lineLimits.years) fault(at, 'yearOutside', { 0: firstYear });
      else if (list.has(index)) fault(at, 'columnTwice');
      else list.set(index, at);
    } else fault(at, 'columnUnknown', { 0: text.trim().slice(0, 60) });
  });
  for (const needed of ['title', 'kind', 'basis'] as const)
    if (!places.has(needed)) fault(0, 'columnMissing', { 0: columnNames.da[needed] });
  return { places, ramp, amount, faults };
}

class LineReader {
  readonly faults: CellFault[] = [];

  constructor(
    private readonly row: TableRow,
    private readonly columns: Columns,
    private readonly around: CaseSurroundings,
    /** Ids of the lines that stood in rows above. */
    private readonly seen: Set<string>,
  ) {}

  read(): FileLine | null {
    const { lines, settings } = this.around;
    const written = this.text('id').toLowerCase();
    const standing = lines.find(({ id }) => id === written);
    if (standing && this.seen.has(standing.id)) this.wrong('id', 'lineTwice');
    if (standing) this.seen.add(standing.id);
    const from = standing ? lineForm(standing) : null;
    const basis = this.word('basis', lineBases, (language) => caseWords[language].bases);
    const kind = this.word('kind', lineKinds, (language) => caseWords[language].kinds);
    const title = this.text('title', lineLimits.title);
    if (title === '') this.wrong('title', 'isNotEmpty');
    const gain = kind !== null && isGain(kind);
    const to: LineFields = {
      ...{ title, kind: kind ?? 'running', basis: basis ?? 'amounts', scenario: this.scenario() },
      quantity: this.scaled('quantity', 3, true, lineLimits.quantity * 1000, 0) / 1000,
      unit: this.text('unit', lineLimits.unit),
      price: this.scaled('price', 2, true, lineLimits.amount, 0),
      points: this.points(gain),
      amounts: this.years(this.columns.amount, 2, gain, lineLimits.amount),
      ramp: this.years(this.columns.ramp, 1, true, perMille),
      share: this.scaled('share', 1, true, perMille, perMille),
      note: this.text('note', lineLimits.note),
      ownerId: this.owner(standing),
    };
    if (this.faults.length === 0)
      for (const { path, code, details } of lineFaults(to, settings, ''))
        this.wrong(
          path === 'points' ? 'least' : path === 'amounts' ? 'title' : 'price',
          code,
          details,
        );
    if (this.faults.length > 0) return null;
    return { row: this.row.line, id: standing?.id ?? randomUUID(), from, to: kept(to) };
  }

  private wrong(
    column: CaseColumn | number,
    code: string,
    details: CellFault['details'] = {},
  ): void {
    const place = typeof column === 'number' ? column : (this.columns.places.get(column) ?? 0);
    const path = `${columnName(place)}${this.row.line}`;
    // A cell may be asked for twice.
    if (!this.faults.some((fault) => fault.path === path && fault.code === code))
      this.faults.push({ path, code, details });
  }

  /** The cell, null for an empty one. What a formula came to is not taken: nobody sees what it stands on. */
  private cell(place: number | undefined): Cell | null {
    const cell = place === undefined ? undefined : this.row.cells[place];
    if (!cell || place === undefined) return null;
    if (cell.formula || cell.fault === 'formulaEmpty') this.wrong(place, 'formulaRefused');
    else if (cell.fault) this.wrong(place, cell.fault, { 0: cell.text.slice(0, 60) });
    else if (cell.text.includes('\u0000') || !cell.text.isWellFormed())
      this.wrong(place, 'signUnreadable');
    else return cell.text.trim() === '' ? null : cell;
    return null;
  }

  private text(column: CaseColumn, most = 100): string {
    const text = this.cell(this.columns.places.get(column))?.text.trim() ?? '';
    if ([...text].length <= most) return text;
    this.wrong(column, 'maxLength', { 0: most });
    return '';
  }

  private word<Value extends string>(
    column: CaseColumn,
    values: readonly Value[],
    names: (language: Language) => Readonly<Record<Value, string>>,
  ): Value | null {
    const before = this.faults.length;
    const written = plain(this.text(column));
    const found = values.find((value) =>
      [names('da')[value], names('en')[value]].some((name) => plain(name) === written),
    );
    if (!found && this.faults.length === before)
      this.wrong(column, 'wordUnknown', {
        0: written.slice(0, 60),
        1: Object.values<string>(names(this.around.language)).join('; '),
      });
    return found ?? null;
  }

  private scenario(): 0 | 1 {
    const written = this.text('scenario');
    if (written !== '' && written !== '0' && written !== '1')
      this.wrong('scenario', 'wordUnknown', { 0: written.slice(0, 60), 1: '0; 1' });
    return written === '0' ? 0 : 1;
  }

  private scaled(
    column: CaseColumn | number,
    decimals: number,
    strict: boolean,
    most: number,
    empty: number,
  ): number {
    const place = typeof column === 'number' ? column : this.columns.places.get(column);
    const cell = this.cell(place);
    if (!cell || place === undefined) return empty;
    const value =
      cell.number === undefined
        ? scaledFromText(cell.text, decimals, separators[this.around.language])
        : wholeOf(cell.number, decimals);
    if (value === null)
      this.wrong(place, 'numberUnreadable', { 0: cell.text.slice(0, 60), 1: decimals });
    // A cost may stand with its minus, as the tables show it; a gain is one, or a cost line of its own.
    else if (value < 0 && strict) this.wrong(place, 'notNegative');
    else if (Math.abs(value) > most) this.wrong(place, 'max', { 0: most / 10 ** decimals });
    else return Math.abs(value);
    return empty;
  }

  private points(strict: boolean): LineFields['points'] {
    const columns = ['least', 'likely', 'most'] as const;
    const filled = columns.filter((column) => this.cell(this.columns.places.get(column)) !== null);
    if (filled.length === 0) return null;
    const missing = columns.find((column) => !filled.includes(column));
    if (missing) {
      this.wrong(missing, 'pointMissing');
      return null;
    }
    const [min = 0, likely = 0, max = 0] = columns.map((column) =>
      this.scaled(column, 2, strict, lineLimits.amount, 0),
    );
    return { min, likely, max };
  }

  /** A list by year: to the last one that is filled. A hole in it is no zero that anybody wrote. */
  private years(
    places: ReadonlyMap<number, number>,
    decimals: number,
    strict: boolean,
    most: number,
  ): number[] {
    const filled = [...places.keys()].filter((year) => {
      const cell = this.row.cells[places.get(year) ?? -1];
      return cell !== undefined && (cell.text.trim() !== '' || cell.fault !== null);
    });
    return Array.from({ length: Math.max(-1, ...filled) + 1 }, (_, year) => {
      const place = places.get(year);
      if (place !== undefined && filled.includes(year))
        return this.scaled(place, decimals, strict, most, 0);
      this.wrong(place ?? 0, 'yearMissing', { 0: this.around.settings.firstYear + year });
      return 0;
    });
  }

  private owner(standing: LineRow | undefined): string | null {
    const written = this.text('owner', 200);
    if (written === '') return null;
    if (standing?.ownerId && standing.ownerName === written) return standing.ownerId;
    const [found, second] = this.around.colleagues.filter(
      ({ name }) => plain(name) === plain(written),
    );
    if (found && !second) return found.id;
    this.wrong('owner', found ? 'nameTwice' : 'nameUnknown', { 0: written.slice(0, 60) });
    return null;
  }
}

/**
 * A number of a spreadsheet times 10^decimals, whole: by its digits where they are few enough, else but for what a computation of
 * doubles left over (0.30000000000000004).
 */
export function wholeOf(value: number, decimals: number): number | null {
  const exact = scaledFromText(String(value), decimals, separators.en);
  if (exact !== null) return exact;
  const scaled = value * 10 ** decimals;
  const whole = Math.round(scaled);
  return Number.isSafeInteger(whole) && Math.abs(scaled - whole) < 1e-6 ? whole + 0 : null;
}

/** What a line of a file does to those that stand. */
export const stateOf = ({ from, to }: FileLine): 'new' | 'changed' | 'same' =>
  from === null ? 'new' : same(from, to) ? 'same' : 'changed';
