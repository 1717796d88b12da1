import { readCsv } from './csv-table';
import { readExcel } from './excel-table';
import { FileRefused, type Table, type TableKind } from './table';

const begins = (file: Buffer, ...bytes: readonly number[]): boolean =>
  bytes.every((byte, at) => file[at] === byte);

/** Formats that are neither a workbook nor text, by their first bytes: PDF, PNG, JPEG, GIF, RTF, gzip, RAR, 7z. */
const others: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x7b, 0x5c, 0x72, 0x74, 0x66],
  [0x1f, 0x8b],
  [0x52, 0x61, 0x72, 0x21],
  [0x37, 0x7a, 0xbc, 0xaf],
];

/** What a file of rows is, as its own first bytes say; its name and what the sender calls it do not count. @throws FileRefused for what is none */
export function tableKindOf(file: Buffer): TableKind {
  if (file.length === 0) throw new FileRefused({ reason: 'empty' });
  // The container of old Excel files, and of new ones with a password.
  if (begins(file, 0xd0, 0xcf, 0x11, 0xe0)) throw new FileRefused({ reason: 'locked' });
  if (begins(file, 0x50, 0x4b)) return 'excel';
  if (others.some((bytes) => begins(file, ...bytes)) || isBinary(file))
    throw new FileRefused({ reason: 'type' });
  return 'csv';
}

/** Reads a file of rows, Excel or CSV; of Excel the first sheet. @throws FileRefused */
export async function readTable(file: Buffer): Promise<Table> {
  return tableKindOf(file) === 'excel' ? readExcel(file) : readCsv(file);
}

/** Text has next to no control characters; in UTF-16 there are zeros, but nothing else. */
function isBinary(file: Buffer): boolean {
  const start = file.subarray(0, 4096);
  const odd = start.filter((byte) => byte > 0 && byte < 32 && ![9, 10, 13, 27, 7].includes(byte));
  return odd.length > start.length * 0.02;
}
