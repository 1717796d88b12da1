import * as fc from 'fast-check';
import { excelText, textOfExcel } from './excel-text';

describe('text in a cell of an Excel file', () => {
  it.each([
    ['Aarhus\nViborg\t', 'Aarhus\nViborg\t'],
    ['a\r\nb', 'a_x000D_\nb'],
    ['_x000D_', '_x005F_x000D_'],
    ['a\u0007', 'a_x0007_'],
    ['_x005F\u0007', '_x005F_x005F_x0007_'],
    ['_x0041\u{1fffe}', '_x005F_x0041_xD83F__xDFFE_'],
    ['👩🏽‍💻', '👩🏽‍💻'],
    ['\u{1fffe}', '_xD83F__xDFFE_'],
    ['\ud800', '_xD800_'],
    ['valueOf', '_x0076_alueOf'],
    ['__proto__', '_x005F__proto__'],
  ])('%j is written as %j', (text, written) => {
    expect(excelText(text)).toBe(written);
    expect(textOfExcel(written)).toBe(text);
  });

  it('comes back whatever it is, with nothing in it that XML has no place for', () => {
    const sign = fc.oneof(
      fc.constantFrom('_', 'x', '_x', '_x0041_', '005F', 'F', '\r', '\n', '\u0085', '\ufffd'),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
    );
    fc.assert(
      fc.property(fc.string({ unit: sign }), (text) => {
        const written = excelText(text);
        expect(textOfExcel(written)).toBe(text);
        expect(written).not.toMatch(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|\p{Cs}/u);
      }),
      { numRuns: 1000 },
    );
  });
});
