import * as fc from 'fast-check';
import { csvCell } from './participants-csv';

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
});
