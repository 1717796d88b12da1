import { CsvError, parse } from 'csv-parse/sync';
import { isUUID } from 'class-validator';
import { normaliseEmail, RuleBroken, unitsInCircles } from '@erfa/domain';
import { isDay } from './days';
import type { FieldFault } from '../http/problem';

/** Rows of a file; the largest municipalities have some 2,000 units. */
const mostRows = 5000;
/** Faults that are told at once; who has more sees the rest the next time. */
const mostFaults = 100;

/** A unit as a file gives it. `undefined` where the file has no such column, which leaves what is stored. */
export interface UnitRecord {
  externalId: string;
  parentExternalId: string | null;
  name: string;
  leaderName: string | null | undefined;
  leaderEmail: string | null | undefined;
  validFrom: string | undefined;
  validTo: string | null | undefined;
}

/** Headers that are understood, in lower case, spaces and underscores alike. Documented in docs/units-file.md. */
export const unitColumns = {
  externalId: ['uuid', 'id', 'external id', 'enhedsuuid', 'enheds-id', 'enhed uuid'],
  name: ['navn', 'name', 'enhed', 'enhedsnavn', 'unit'],
  parentExternalId: [
    'overordnet',
    'overordnet uuid',
    'parent',
    'parent uuid',
    'parent external id',
  ],
  leaderName: ['leder', 'ledernavn', 'leder navn', 'leader', 'leader name'],
  leaderEmail: ['leder mail', 'ledermail', 'leder e-mail', 'leader mail', 'leader email'],
  validFrom: ['gyldig fra', 'fra', 'valid from', 'from'],
  validTo: ['gyldig til', 'til', 'valid to', 'to'],
} as const;
type Column = keyof typeof unitColumns;

/** Thrown with every fault of a file. Paths are `csv:LINE:HEADER`, lines counted from 1 with the header. */
export class UnitsFileFaults extends Error {
  constructor(readonly faults: readonly FieldFault[]) {
    super(`${faults.length} faults`);
  }
}

/**
 * Reads a file of units: comma or semicolon, with or without byte order mark, Danish or English headers, dates as 2026-11-23 or 23.11.2026.
 * @throws UnitsFileFaults naming line and column of each fault
 */
export function readUnitsFile(csv: string): { units: UnitRecord[]; ignoredColumns: string[] } {
  refuseWrongEncoding(csv);
  const rows = readRows(csv.replace(/^\uFEFF/, ''));
  const [header, ...body] = rows;
  if (!header) throw new UnitsFileFaults([fault(1, '', 'csvEmpty')]);
  const { places, ignored } = readHeader(header.cells);
  if (body.length === 0) throw new UnitsFileFaults([fault(1, '', 'csvEmpty')]);
  if (body.length > mostRows)
    throw new UnitsFileFaults([fault(mostRows + 2, '', 'csvTooLong', { 0: mostRows })]);
  const faults: FieldFault[] = [];
  const units = body.map(({ cells, line }) => readUnit(cells, line, header.cells, places, faults));
  checkTree(
    units,
    body.map(({ line }) => line),
    header.cells,
    places,
    faults,
  );
  if (faults.length > 0) throw new UnitsFileFaults(faults.slice(0, mostFaults));
  return { units, ignoredColumns: ignored };
}

interface Row {
  cells: string[];
  line: number;
}

function fault(
  line: number,
  header: string,
  code: string,
  details: Record<string, string | number> = {},
): FieldFault {
  return { path: `csv:${line}:${header}`, code, details };
}

/** A file of another encoding that was read as UTF-8 shows the replacement character; one of UTF-8 that was read as Windows-1252 shows Ã. */
function refuseWrongEncoding(csv: string): void {
  const lines = csv.split(/\r?\n/);
  const line = lines.findIndex(
    (text) => text.includes('\uFFFD') || /Ã[\u0080-\u00BF¦¸¥†˜…]/.test(text),
  );
  if (line >= 0) throw new UnitsFileFaults([fault(line + 1, '', 'csvEncoding')]);
}

function readRows(text: string): Row[] {
  const [first = ''] = text.split(/\r?\n/, 1);
  const delimiter = first.includes(';') ? ';' : ',';
  try {
    const records = parse(text, {
      delimiter,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
      info: true,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    return records
      .map(({ record, info }) => ({ cells: record, line: info.lines }))
      .filter(({ cells }) => cells.some((cell) => cell !== ''));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { lines } = error as CsvError & { lines?: number };
    throw new UnitsFileFaults([fault(lines ?? 1, '', 'csvBroken')]);
  }
}

function readHeader(header: readonly string[]): {
  places: Map<Column, number>;
  ignored: string[];
} {
  const places = new Map<Column, number>();
  const ignored: string[] = [];
  const faults: FieldFault[] = [];
  for (const [index, title] of header.entries()) {
    const plain = title.toLowerCase().replace(/[_\s]+/g, ' ');
    const column = (Object.keys(unitColumns) as Column[]).find((key) =>
      (unitColumns[key] as readonly string[]).includes(plain),
    );
    if (column === undefined) ignored.push(title);
    else if (places.has(column)) faults.push(fault(1, title, 'columnTwice'));
    else places.set(column, index);
  }
  for (const column of ['externalId', 'name'] as const) {
    if (!places.has(column))
      faults.push(fault(1, '', 'columnMissing', { 0: unitColumns[column].join(', ') }));
  }
  if (faults.length > 0) throw new UnitsFileFaults(faults);
  return { places, ignored };
}

function readUnit(
  cells: readonly string[],
  line: number,
  header: readonly string[],
  places: ReadonlyMap<Column, number>,
  faults: FieldFault[],
): UnitRecord {
  /** The cell, '' where it is empty, undefined where the file has no such column. */
  const cell = (column: Column): string | undefined => {
    const place = places.get(column);
    return place === undefined ? undefined : (cells[place] ?? '');
  };
  const wrong = (column: Column, code: string, details = {}): void => {
    faults.push(fault(line, header[places.get(column) ?? -1] ?? '', code, details));
  };
  if (cells.length > header.length) faults.push(fault(line, '', 'csvTooManyCells'));
  const uuid = (column: Column): string => {
    const text = cell(column) ?? '';
    if (text !== '' && !isUUID(text)) wrong(column, 'isUuid');
    return text.toLowerCase();
  };
  const text = (column: Column, most: number): string | null | undefined => {
    const found = cell(column);
    if (found !== undefined && found.length > most) wrong(column, 'maxLength', { 0: most });
    return found === '' ? null : found;
  };
  const day = (column: Column): string | null | undefined => {
    const found = cell(column);
    if (found === undefined || found === '') return found === '' ? null : undefined;
    const [, d = '', m = '', y = ''] = /^(\d{1,2})[.\-/](\d{1,2})[.\-/](\d{4})$/.exec(found) ?? [];
    const iso = y ? `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}` : found;
    if (!isDay(iso)) wrong(column, 'isISO8601');
    return iso;
  };
  const externalId = uuid('externalId');
  if (externalId === '') wrong('externalId', 'isNotEmpty');
  const name = text('name', 200) ?? '';
  if (name === '') wrong('name', 'isNotEmpty');
  const unit = {
    externalId,
    name,
    parentExternalId: uuid('parentExternalId') || null,
    leaderName: text('leaderName', 200),
    leaderEmail: email(text('leaderEmail', 254), () => wrong('leaderEmail', 'isEmail')),
    validFrom: day('validFrom') ?? undefined,
    validTo: day('validTo'),
  };
  if (unit.validFrom && unit.validTo && unit.validTo <= unit.validFrom) wrong('validTo', 'period');
  return unit;
}

function email<Empty>(text: string | Empty, wrong: () => void): string | Empty {
  if (typeof text !== 'string') return text;
  try {
    return normaliseEmail(text);
  } catch (error) {
    if (!(error instanceof RuleBroken)) throw error;
    wrong();
    return text;
  }
}

function checkTree(
  units: readonly UnitRecord[],
  lines: readonly number[],
  header: readonly string[],
  places: ReadonlyMap<Column, number>,
  faults: FieldFault[],
): void {
  const title = (column: Column): string => header[places.get(column) ?? -1] ?? '';
  const parents = new Map(units.map((unit) => [unit.externalId, unit.parentExternalId]));
  const circles = unitsInCircles(parents);
  const seen = new Set<string>();
  for (const [index, { externalId, parentExternalId }] of units.entries()) {
    const line = lines[index] ?? 0;
    if (externalId !== '' && seen.has(externalId))
      faults.push(fault(line, title('externalId'), 'arrayUnique'));
    seen.add(externalId);
    if (parentExternalId !== null && !parents.has(parentExternalId))
      faults.push(fault(line, title('parentExternalId'), 'unitUnknown'));
    if (circles.has(externalId)) faults.push(fault(line, title('parentExternalId'), 'unitCircle'));
  }
}
