import { decode, readCsv } from './csv-table';
import { readTable } from './read-table';
import { FileRefused, limits } from './table';

const rowsOf = async (file: Buffer): Promise<[number, ...string[]][]> =>
  (await readCsv(file)).rows.map(({ line, cells }) => [line, ...cells.map(({ text }) => text)]);
const refusal = async (file: Buffer | string): Promise<unknown> => {
  try {
    await readTable(Buffer.from(file));
  } catch (error) {
    if (error instanceof FileRefused) return error.refusal;
    throw error;
  }
  return null;
};

describe('a CSV file', () => {
  const text = 'Titel;Årsag\r\nÆble ð;"a\r\nb; ""c"""\r\n\r\nx;y';
  const wide = Buffer.from(`\uFEFF${text}`, 'utf16le');
  it.each([
    ['UTF-8', Buffer.from(text), 'utf-8'],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`), 'utf-8'],
    ['UTF-16', wide, 'utf-16'],
    ['UTF-16 the other way around', Buffer.from(wide).swap16(), 'utf-16'],
    ['UTF-16 without a mark', wide.subarray(2), 'utf-16'],
    ['Windows-1252', Buffer.from(text, 'latin1'), 'windows-1252'],
  ])('in %s is read, its rows numbered as spreadsheets do', async (_, file, encoding) => {
    expect(decode(file).encoding).toBe(encoding);
    expect(await rowsOf(file)).toEqual([
      [1, 'Titel', 'Årsag'],
      [2, 'Æble ð', 'a\r\nb; "c"'],
      [4, 'x', 'y'],
    ]);
  });

  it.each([
    ['a,b\n1,2', ['1', '2']],
    ['a\tb\n1\t2', ['1', '2']],
    ['a;"b,c,d"\n1;2', ['1', '2']],
    ['sep=|\na|b\n1|2', ['1', '2']],
    ['Måling, 2019\na;b\n1;2', ['1', '2']],
    ['a;b\nx, y og z, æ;2', ['x, y og z, æ', '2']],
    ['Måling; 2019\na,b\n1,2', ['1', '2']],
    ['a\n1', ['1']],
  ])('%j is taken apart', async (file, cells) => {
    expect((await rowsOf(Buffer.from(file))).at(-1)?.slice(1)).toEqual(cells);
  });

  it('is given back without what protects its formulas', async () => {
    expect(await rowsOf(Buffer.from(`a;b\n'=1+1;'Aarhus`))).toEqual([
      [1, 'a', 'b'],
      [2, '=1+1', "'Aarhus"],
    ]);
  });

  it('says where it breaks off, and is refused where it is too much', async () => {
    expect(await refusal('a;b\nc;"d\n')).toEqual({ reason: 'csv-broken', line: 2 });
    expect(await refusal('')).toEqual({ reason: 'empty' });
    expect(await refusal(' ; \n ')).toEqual({ reason: 'empty' });
    expect(await refusal('a\n'.repeat(limits.rows + 2))).toEqual({
      reason: 'too-many-rows',
      most: limits.rows,
    });
    expect(await refusal(`${'a;'.repeat(limits.columns)}b`)).toEqual({
      reason: 'too-many-columns',
      most: limits.columns,
    });
    expect(await refusal('\n'.repeat(1_000_000))).toEqual({ reason: 'empty' });
  });

  it.each([
    ['PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
    ['picture', [0x89, 0x50, 0x4e, 0x47]],
    ['program', [0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 3, 0, 1, 5, 6]],
  ])('is no %s', async (_, bytes) => {
    expect(await refusal(Buffer.from(bytes))).toEqual({ reason: 'type' });
  });

  it('is no old or locked Excel file', async () => {
    expect(await refusal(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]))).toEqual({
      reason: 'locked',
    });
  });
});
