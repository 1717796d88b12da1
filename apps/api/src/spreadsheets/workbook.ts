import { posix } from 'node:path';
import { textOfExcel } from './excel-text';
import { FileRefused } from './table';
import { readPart } from './xml-parts';
import type { ZipArchive } from './zip-archive';

/** A sheet of a workbook: what it is called, and where it is in the archive. */
export interface SheetPart {
  name: string;
  part: string;
}

/** What a workbook keeps beside its sheets, and where they are. */
export interface Workbook {
  /** In their order; there is at least one. */
  sheets: readonly [SheetPart, ...SheetPart[]];
  strings: string[];
  /** Places among the styles of cells whose numbers are days. */
  dayStyles: ReadonlySet<number>;
  /** Whether days are counted from 1904 instead of 1900. */
  from1904: boolean;
}

interface Relation {
  id: string;
  type: string;
  target: string;
}

/** Finds the sheets and all that its cells refer to. @throws FileRefused `type` for an archive that is no workbook */
export async function readWorkbook(archive: ZipArchive): Promise<Workbook> {
  if (!archive.has('_rels/.rels')) throw new FileRefused({ reason: 'type' });
  const main = (await relations(archive, '')).find(({ type }) => type === 'officeDocument')?.target;
  if (main === undefined || !archive.has(main)) throw new FileRefused({ reason: 'type' });
  const named: { name: string; id: string | undefined }[] = [];
  let from1904 = false;
  let isWorkbook = false;
  await readPart(archive.read(main), {
    open: (name, attributes) => {
      if (name === 'workbook') isWorkbook = true;
      if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attributes['date1904'] ?? '');
      if (name !== 'sheet') return;
      const id = Object.entries(attributes).find(([key]) => /(^|:)id$/.test(key))?.[1];
      named.push({ name: textOfExcel(attributes['name'] ?? ''), id });
    },
  });
  if (!isWorkbook) throw new FileRefused({ reason: 'type' });
  const parts = await relations(archive, main);
  const sheets = named.map(({ name, id }) => {
    const part = parts.find((one) => one.id === id)?.target;
    if (part === undefined || !archive.has(part)) throw new FileRefused({ reason: 'broken' });
    return { name, part };
  });
  const [first, ...others] = sheets;
  if (!first) throw new FileRefused({ reason: 'broken' });
  const ofType = (wanted: string): string | undefined =>
    parts.find(({ type, target }) => type === wanted && archive.has(target))?.target;
  const [strings, styles] = [ofType('sharedStrings'), ofType('styles')];
  return {
    sheets: [first, ...others],
    strings: strings === undefined ? [] : await readStrings(archive, strings),
    dayStyles: styles === undefined ? new Set() : await readDayStyles(archive, styles),
    from1904,
  };
}

/** What a part refers to: the last word of each relation's type, and its target as a name in the archive. */
async function relations(archive: ZipArchive, part: string): Promise<Relation[]> {
  const folder = posix.dirname(part);
  const file = posix.join(folder, '_rels', `${posix.basename(part)}.rels`);
  const found: Relation[] = [];
  if (!archive.has(file)) return found;
  await readPart(archive.read(file), {
    open: (name, { Id = '', Type = '', Target = '', TargetMode }) => {
      // What lies outside the file is never asked for.
      if (name !== 'Relationship' || TargetMode === 'External') return;
      const target = Target.startsWith('/') ? Target.slice(1) : posix.join(folder, Target);
      found.push({ id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), target });
    },
  });
  return found;
}

async function readStrings(archive: ZipArchive, part: string): Promise<string[]> {
  const strings: string[] = [];
  let inText = false;
  let spoken = 0;
  let text = '';
  await readPart(archive.read(part), {
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 'rPh') spoken += 1;
      if (name === 't') inText = true;
    },
    text: (piece) => {
      // How a word is pronounced stands beside it in some languages.
      if (inText && spoken === 0) text += piece;
    },
    close: (name) => {
      if (name === 't') inText = false;
      if (name === 'rPh') spoken -= 1;
      if (name === 'si') strings.push(textOfExcel(text));
    },
  });
  return strings;
}

/** Excel's own formats for days and times (ECMA-376, 18.8.30). */
const isDayFormat = (id: number): boolean =>
  (id >= 14 && id <= 22) ||
  (id >= 27 && id <= 36) ||
  (id >= 45 && id <= 47) ||
  (id >= 50 && id <= 58);

async function readDayStyles(archive: ZipArchive, part: string): Promise<Set<number>> {
  const own = new Map<number, string>();
  const days = new Set<number>();
  let inCells = false;
  let place = 0;
  await readPart(archive.read(part), {
    open: (name, attributes) => {
      if (name === 'numFmt')
        own.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      if (name === 'cellXfs') inCells = true;
      if (name !== 'xf' || !inCells) return;
      const id = Number(attributes['numFmtId'] ?? 0);
      const code = own.get(id);
      if (code === undefined ? isDayFormat(id) : saysDay(code)) days.add(place);
      place += 1;
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return days;
}

/** Whether a format has days, months or years in it, outside quoted words and brackets. */
const saysDay = (format: string): boolean =>
  /[dmy]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\.|_./g, ''));
