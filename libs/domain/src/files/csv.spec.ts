import * as fc from 'fast-check';
import { csvCell, csvFile, csvText } from './csv';

describe('a cell of the downloaded file', () => {
  it.each([
    ['Aarhus', 'Aarhus'],
    ['a;b', '"a;b"'],
    ['sagde "ja"', '"sagde ""ja"""'],
    ['=1+1', `"'=1+1"`],
    [' @x', `"' @x"`],
  ])('%j becomes %j', (text, cell) => {
    expect(csvCell(text)).toBe(cell);
  });

  it('never begins as a formula, and gives back what was written', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const cell = csvCell(text);
        const read = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
        return !/^\s*[=+\-@\t\r]/u.test(read) && (read === text || read === `'${text}`);
      }),
    );
  });

  it('writes numbers with a decimal comma, and nothing for what is missing', () => {
    expect(
      csvFile([
        ['a', 'b'],
        [3.4, null],
        [-1, '..'],
      ]),
    ).toBe('\uFEFFa;b\r\n3,4;\r\n-1;..\r\n');
  });
});

describe('a cell that is read again', () => {
  it.each(['=1+1', "'=1+1", "''@x", '＝1+1', '－2', "'Aarhus", ' +1', '\t', "O'Hara"])(
    '%j comes back',
    (text) => {
      const cell = csvCell(text);
      const read = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
      expect(/^\s*[=+\-@\t\r＝＋－＠]/u.test(read)).toBe(false);
      expect(csvText(read)).toBe(text);
    },
  );

  it('comes back whatever it is', () => {
    const sign = fc.constantFrom("'", '=', '＝', '"', ';', ' ', '\r', '\n', '\t', 'a');
    fc.assert(
      fc.property(fc.string({ unit: sign }), (text) => {
        const cell = csvCell(text);
        const read = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
        expect(csvText(read)).toBe(text);
      }),
    );
  });
});
