import { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { CsvError, parse } from 'csv-parse';
import { csvText } from '@erfa/domain';
import { FileRefused, RowCollector, type Encoding, type Table } from './table';

/** Longer than this is no row, but a quotation mark that was forgotten. */
const longestRow = 2_000_000;
const piece = 64 * 1024;

/** Reads a CSV file: semicolon, comma or tab, whichever its first rows have; the first row is row 1. @throws FileRefused */
export async function readCsv(file: Buffer): Promise<Table> {
  const { text, encoding } = decode(file);
  // Excel may say in the first row what stands between the fields.
  const said = /^sep=(.)\r?\n/i.exec(text);
  const rows = new RowCollector();
  const body = text.slice(said?.[0].length ?? 0);
  const parser = Readable.from(pieces(body)).pipe(
    parse({
      delimiter: said?.[1] ?? guessDelimiter(body),
      relax_column_count: true,
      max_record_size: longestRow,
    }),
  );
  const skipped = said ? 1 : 0;
  let line = skipped;
  try {
    for await (const record of parser as AsyncIterable<string[]>) {
      line += 1;
      rows.add(
        line,
        record.map((cell) => ({ text: csvText(cell), fault: null })),
      );
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { records = 0 } = error as CsvError & { records?: number };
    throw new FileRefused({ reason: 'csv-broken', line: skipped + records + 1 });
  }
  return { kind: 'csv', encoding, rows: rows.end() };
}

/** In bytes, since a piece of text might end in the middle of a sign; others get their turn between two. */
async function* pieces(text: string): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += piece) {
    yield bytes.subarray(at, at + piece);
    await setImmediate();
  }
}

/** The text of a file: as its byte order mark says, else UTF-16 by its many zeros, else UTF-8 where it is that, else Windows-1252. */
export function decode(file: Buffer): { text: string; encoding: Encoding } {
  const [first = 0, second = 0] = file;
  const wide =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : zerosSay(file);
  if (wide !== null) return { text: new TextDecoder(wide).decode(file), encoding: 'utf-16' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(file), encoding: 'utf-8' };
  } catch (error) {
    if (!isNoUtf8(error)) throw error;
    return { text: new TextDecoder('windows-1252').decode(file), encoding: 'windows-1252' };
  }
}

const isNoUtf8 = (error: unknown): boolean =>
  (error as { code?: unknown }).code === 'ERR_ENCODING_INVALID_ENCODED_DATA';

/** Western text in UTF-16 has a zero in nearly every pair of bytes, always on the same side. */
function zerosSay(file: Buffer): 'utf-16le' | 'utf-16be' | null {
  const start = file.subarray(0, 1024);
  const zeros = [0, 0];
  for (const [at, byte] of start.entries())
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const many = start.length * 0.3;
  if (odd > many && even === 0) return 'utf-16le';
  return even > many && odd === 0 ? 'utf-16be' : null;
}

/** What may stand between fields; sentences have the first least. */
const delimiters = [';', '\t', ','] as const;

/** Rows from the top that say what stands between fields. */
const rowsHeard = 20;

/**
 * What stands in most of the first rows, outside quotation marks: a title above the header, or a sentence in a field, may
 * have other signs. Of two that stand in as many, the one that sentences have least.
 */
function guessDelimiter(text: string): string {
  const found = delimiters.map((sign) => ({ sign, rows: 0, here: false }));
  let quoted = false;
  let rows = 0;
  const endRow = (): void => {
    if (found.some(({ here }) => here)) rows += 1;
    for (const one of found) {
      if (one.here) one.rows += 1;
      one.here = false;
    }
  };
  for (const sign of text.slice(0, piece)) {
    if (sign === '"') quoted = !quoted;
    else if (!quoted && (sign === '\n' || sign === '\r')) endRow();
    else if (!quoted) for (const one of found) one.here ||= one.sign === sign;
    if (rows === rowsHeard) break;
  }
  endRow();
  return found.toSorted((a, b) => b.rows - a.rows)[0]?.sign ?? ';';
}
