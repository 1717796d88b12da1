import { textOfExcel } from './excel-text';
import { FileRefused, limits, RowCollector, type Cell, type Table, type TableRow } from './table';
import { readWorkbook, type Workbook } from './workbook';
import { readPart } from './xml-parts';
import { ZipArchive } from './zip-archive';

/**
 * Reads the first sheet of an Excel file. A formula counts as the value it was saved with, and is never computed; numbers
 * formatted as days become ISO days.
 * @throws FileRefused
 */
export async function readExcel(file: Buffer): Promise<Table> {
  const archive = ZipArchive.open(file);
  const workbook = await readWorkbook(archive);
  const rows = new RowCollector();
  await readSheet(archive, workbook, workbook.sheets[0].part, rows);
  return { kind: 'excel', encoding: null, rows: rows.end() };
}

/** A sheet of a workbook, read. */
export interface NamedSheet {
  name: string;
  /** The header first; none for a sheet without anything in it. */
  rows: TableRow[];
  /** Ranges that were merged into one cell: `A2:A5`. */
  merged: readonly string[];
}

/**
 * Reads sheets of an Excel file, as {@link readExcel} reads its first one. What is unpacked is counted over all of them.
 * @param wanted the names of the sheets to be read; others are not looked at
 * @param most rows of a sheet, beside its header
 * @throws FileRefused
 */
export async function readSheets(
  file: Buffer,
  wanted: (name: string) => boolean,
  most: number,
): Promise<{ sheets: NamedSheet[]; names: readonly string[] }> {
  const archive = ZipArchive.open(file);
  const workbook = await readWorkbook(archive);
  const sheets: NamedSheet[] = [];
  for (const { name, part } of workbook.sheets) {
    if (!wanted(name)) continue;
    const rows = new RowCollector(most);
    const merged = await readSheet(archive, workbook, part, rows);
    sheets.push({ name, rows: rows.sofar(), merged });
  }
  return { sheets, names: workbook.sheets.map(({ name }) => name) };
}

/**
 * Reads one sheet of an Excel file with all its merged cells: the one of a name, or the first that has anything in it and
 * is not too large.
 * @returns null for the sheet where there is none of that name
 * @throws FileRefused `empty` where no sheet has anything in it
 */
export async function readOneSheet(
  file: Buffer,
  wanted: string | null,
): Promise<{ sheet: NamedSheet | null; names: readonly string[] }> {
  const archive = ZipArchive.open(file);
  const workbook = await readWorkbook(archive);
  const names = workbook.sheets.map(({ name }) => name);
  if (wanted !== null && !names.includes(wanted)) return { sheet: null, names };
  let refused: FileRefused | null = null;
  for (const { name, part } of workbook.sheets) {
    if (wanted !== null && wanted !== name) continue;
    const rows = new RowCollector();
    try {
      const merged = await readSheet(archive, workbook, part, rows, limits.merged + 1);
      if (merged.length > limits.merged) throw new FileRefused({ reason: 'too-much' });
      if (wanted !== null || rows.sofar().length > 0)
        return { sheet: { name, rows: rows.sofar(), merged }, names };
    } catch (error) {
      if (!(error instanceof FileRefused)) throw error;
      // What is unpacked is counted over all sheets: a bomb stops at the next one.
      refused ??= error;
    }
  }
  throw refused ?? new FileRefused({ reason: 'empty' });
}

/** Merged cells told of one sheet. */
const mergedTold = 100;

/** Hands the rows of a sheet on as they go by. @returns the ranges that are merged, the first `most` of them */
async function readSheet(
  archive: ZipArchive,
  workbook: Workbook,
  part: string,
  rows: RowCollector,
  most = mergedTold,
): Promise<string[]> {
  const sheet = new SheetReader(workbook, rows);
  const merged: string[] = [];
  await readPart(archive.read(part), {
    open: (name, attributes) => {
      sheet.open(name, attributes);
      const range = name === 'mergeCell' ? attributes['ref'] : undefined;
      if (range !== undefined && merged.length < most) merged.push(range);
    },
    text: (text) => sheet.text(text),
    close: (name) => sheet.close(name),
  });
  return merged;
}

/** Follows a sheet as it goes by, and hands on each row that has ended. */
class SheetReader {
  private line = 0;
  private place = -1;
  private cells: Cell[] = [];
  private seen = 0;
  private type = '';
  private style = 0;
  private formula = false;
  /** What is being listened to: a value, a text, or nothing. */
  private hearing = false;
  private heard: string | null = null;
  private spoken = 0;

  constructor(
    private readonly workbook: Workbook,
    private readonly rows: RowCollector,
  ) {}

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'row') {
      this.line = Number(attributes['r'] ?? this.line + 1);
      this.place = -1;
      this.cells = [];
    } else if (name === 'c') {
      this.seen += 1;
      if (this.seen > limits.cells) throw new FileRefused({ reason: 'too-much' });
      this.place = placeOf(attributes['r']) ?? this.place + 1;
      this.type = attributes['t'] ?? 'n';
      this.style = Number(attributes['s'] ?? 0);
      this.formula = false;
      this.heard = null;
    } else if (name === 'f') this.formula = true;
    else if (name === 'rPh') this.spoken += 1;
    else if (name === 'v' || name === 't') this.hearing = this.spoken === 0;
  }

  text(text: string): void {
    if (this.hearing) this.heard = (this.heard ?? '') + text;
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.hearing = false;
    else if (name === 'rPh') this.spoken -= 1;
    else if (name === 'c') this.keep(this.cell());
    else if (name === 'row') this.rows.add(this.line, this.cells);
  }

  private keep(cell: Cell): void {
    if (cell.text === '' && cell.fault === null) return;
    if (this.place >= limits.columns)
      throw new FileRefused({ reason: 'too-many-columns', most: limits.columns });
    this.cells[this.place] = cell;
  }

  private cell(): Cell {
    const value = this.heard;
    if (this.type === 'e') return { text: value ?? '', fault: 'cellError' };
    if (value === null) return { text: '', fault: this.formula ? 'formulaEmpty' : null };
    const text = this.textOf(value);
    // A number shown as a day has become another text than itself.
    const number = this.type === 'n' && String(Number(text)) === text ? Number(text) : null;
    return {
      ...{ text, fault: null },
      ...(number === null ? {} : { number }),
      ...(this.formula ? { formula: true as const } : {}),
    };
  }

  private textOf(value: string): string {
    switch (this.type) {
      case 's':
        return this.workbook.strings[Number(value)] ?? '';
      case 'inlineStr':
      case 'str':
        return textOfExcel(value);
      case 'b':
        return value.trim() === '1' ? 'TRUE' : 'FALSE';
      case 'd':
        return value.slice(0, 10);
      default:
        return this.number(value.trim());
    }
  }

  private number(value: string): string {
    const number = Number(value);
    if (value === '' || !Number.isFinite(number)) return value;
    return this.workbook.dayStyles.has(this.style)
      ? dayOf(number, this.workbook.from1904)
      : String(number);
  }
}

/** The place of a cell from its address: 0 for `A1`, 27 for `AB7`. */
function placeOf(address: string | undefined): number | null {
  const letters = /^([A-Z]{1,3})\d+$/i.exec(address ?? '')?.[1]?.toUpperCase();
  if (letters === undefined) return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** What a column is called in spreadsheets: `A` for 0, `AB` for 27. */
export function columnName(place: number): string {
  const letter = String.fromCharCode(65 + (place % 26));
  return place < 26 ? letter : columnName(Math.floor(place / 26) - 1) + letter;
}

const day = 86_400_000;

/** A spreadsheet's number of a day as ISO; as the number where it is no day. */
function dayOf(serial: number, from1904: boolean): string {
  const zero = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const date = new Date(zero + Math.floor(serial) * day);
  return Number.isNaN(date.getTime()) || serial < 1
    ? String(serial)
    : date.toISOString().slice(0, 10);
}
