import { strToU8, zipSync } from 'fflate';
import * as fc from 'fast-check';
import { sheetOf, textCell, workbook } from '../../testing/lesson-files';
import { excelFile } from './excel-file';
import { columnName } from './excel-table';
import { readTable } from './read-table';
import { FileRefused, limits } from './table';

const read = async (file: Buffer): Promise<[number, ...string[]][]> =>
  (await readTable(file)).rows.map(({ line, cells }) => [
    line,
    ...cells.map(({ text, fault }) => fault ?? text),
  ]);
const refusal = async (file: Buffer): Promise<unknown> => {
  try {
    await readTable(file);
  } catch (error) {
    if (error instanceof FileRefused) return error.refusal;
    throw error;
  }
  return null;
};

describe('an Excel file', () => {
  it('gives back what was written', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom(...Object.getOwnPropertyNames(Object.prototype), ' ', '0', '=1'),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(text, { maxLength: 4 }), { maxLength: 4 }),
        async (rows) => {
          const head = ['=1+1', 'a', 'b', 'c'];
          const file = await excelFile([{ name: 'A', rows: [head, ...rows], widths: [20] }]);
          const found = new Map((await read(file)).map(([line, ...cells]) => [line, cells]));
          for (const [at, row] of [head, ...rows].entries()) {
            if (row.every((cell) => cell.trim() === '')) continue;
            const filled = row.findLastIndex((cell) => cell !== '');
            expect(found.get(at + 1)).toEqual(row.slice(0, filled + 1));
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('is read as other programs write it: addresses, shared and rich text, days, formulas, errors', async () => {
    const file = workbook(
      `<x:worksheet xmlns:x="m"><x:sheetData>
        <x:row r="2"><x:c r="A2" t="s"><x:v>0</x:v></x:c><x:c r="C2" t="s"><x:v>1</x:v></x:c></x:row>
        <x:row r="7"><x:c r="A7" s="1"><x:v>46349</x:v></x:c><x:c r="B7" s="2"><x:v>46349.5</x:v></x:c><x:c r="C7"><x:v>27</x:v></x:c>
          <x:c r="D7" t="b"><x:v>1</x:v></x:c><x:c r="E7" t="str"><x:f>A1&amp;"x"</x:f><x:v>værdi</x:v></x:c><x:c r="F7"><x:f>1+1</x:f></x:c>
          <x:c r="G7" t="e"><x:v>#REF!</x:v></x:c><x:c r="H7" t="d"><x:v>2026-11-23T10:00:00</x:v></x:c></x:row>
      </x:sheetData></x:worksheet>`,
      {
        'xl/sharedStrings.xml':
          '<sst><si><r><t>Ti</t></r><r><t xml:space="preserve">tel </t></r><rPh><t>lyd</t></rPh></si><si><t>a &lt;b&gt;_x000D_</t></si></sst>',
        'xl/styles.xml':
          '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="[$-406]d. mmmm yyyy"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/></cellXfs></styleSheet>',
      },
    );
    expect(await read(file)).toEqual([
      [2, 'Titel ', '', 'a <b>\r'],
      [
        7,
        '2026-11-23',
        '2026-11-23',
        '27',
        'TRUE',
        'værdi',
        'formulaEmpty',
        'cellError',
        '2026-11-23',
      ],
    ]);
  });

  it('names its columns', () => {
    expect([0, 25, 26, 27, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AB', 'ZZ', 'AAA']);
  });

  describe('that would do harm', () => {
    const row = sheetOf([textCell('a')]);
    it('is refused with a document type, whatever its entities', async () => {
      const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>${row.replace('>a<', '>&b;<')}`;
      expect(await refusal(workbook(bomb))).toEqual({ reason: 'unsafe' });
      const outside = `<!DOCTYPE x SYSTEM "file:///etc/passwd">${row}`;
      expect(await refusal(workbook(outside))).toEqual({ reason: 'unsafe' });
      expect(await refusal(workbook(row.replace('>a<', '>&b;<')))).toEqual({ reason: 'broken' });
    });

    it('is refused where much more comes out than may, however small it says to be', async () => {
      const begun = Buffer.from('<worksheet><sheetData><row><c t="inlineStr"><is><t>');
      const wide = Buffer.concat([begun, Buffer.alloc(limits.unpacked + 1024, 'a')]);
      const file = workbook('', { 'xl/worksheets/sheet1.xml': wide });
      expect(file.length).toBeLessThan(200_000);
      const size = Buffer.alloc(4);
      size.writeUInt32LE(wide.length);
      for (let at = file.indexOf(size); at > 0; at = file.indexOf(size, at))
        file.writeUInt32LE(9, at);
      expect(await refusal(file)).toEqual({ reason: 'too-much' });
    });

    it('is refused with too many cells, rows, columns or files', async () => {
      const cells = sheetOf(Array.from({ length: 100 }, () => '<c r="A1"/>')).replace(
        '</sheetData></worksheet>',
        '',
      );
      const many = `${cells}${`<row>${'<c r="A1"/>'.repeat(1000)}</row>`.repeat(1000)}</sheetData></worksheet>`;
      expect(await refusal(workbook(many))).toEqual({ reason: 'too-much' });
      const rows = sheetOf(...Array.from({ length: limits.rows + 2 }, () => [textCell('a')]));
      expect(await refusal(workbook(rows))).toEqual({ reason: 'too-many-rows', most: limits.rows });
      const far = row.replace('<c t', '<c r="XFD1" t');
      expect(await refusal(workbook(far))).toEqual({
        reason: 'too-many-columns',
        most: limits.columns,
      });
      const files = Object.fromEntries(
        Array.from({ length: limits.entries }, (_, at) => [`x/${at}`, '']),
      );
      expect(await refusal(workbook(row, files))).toEqual({ reason: 'too-much' });
    });

    it('is refused where one text stands in so many cells that all together are too much', async () => {
      const shared = {
        'xl/sharedStrings.xml': `<sst><si><t>${'a'.repeat(1_000_000)}</t></si></sst>`,
      };
      const sheet = sheetOf(...Array.from({ length: 100 }, () => ['<c t="s"><v>0</v></c>']));
      expect(await refusal(workbook(sheet, shared))).toEqual({ reason: 'too-much' });
    });

    it('is refused broken, in every way it can break', async () => {
      const whole = workbook(row);
      for (let at = 4; at < whole.length; at += 37) {
        const half = await refusal(whole.subarray(0, at));
        expect(half).toEqual({ reason: 'broken' });
      }
      await fc.assert(
        fc.asyncProperty(fc.nat(whole.length - 5), fc.nat(255), async (at, byte) => {
          const bent = Buffer.from(whole);
          bent[at + 4] = byte;
          // Read all the same where the byte says nothing, refused in words where it does, and never anything else.
          await refusal(bent);
        }),
        { numRuns: 500 },
      );
    });

    it('is refused where it is another kind of archive', async () => {
      const word = zipSync({ 'word/document.xml': strToU8('<w/>') });
      expect(await refusal(Buffer.from(word))).toEqual({ reason: 'type' });
      const named = workbook(row, { 'xl/workbook.xml': '<document/>' });
      expect(await refusal(named)).toEqual({ reason: 'type' });
    });
  });
});
