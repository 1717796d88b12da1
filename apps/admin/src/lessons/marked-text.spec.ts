import fc from 'fast-check';
import { prepare, settle, show } from '../testing/render';
import { MarkedText, piecesOf } from './marked-text';

describe('a snippet', () => {
  it('is the same text whatever is marked in it', () => {
    const mark = fc.record({ start: fc.integer(), end: fc.integer() });
    fc.assert(
      fc.property(fc.string(), fc.array(mark), (text, marks) => {
        const pieces = piecesOf({ text, marks });
        return pieces.map((piece) => piece.text).join('') === text;
      }),
    );
  });

  it('marks words without white space of its own, and shows markup as text', async () => {
    await prepare();
    const text = '<b>gevinst</b>erne, drift.';
    const marks = [
      { start: 3, end: 10 },
      { start: 20, end: 25 },
    ];
    show(MarkedText, { snippet: { text, marks, cutBefore: false, cutAfter: true } });
    await settle();
    expect(document.querySelector('bdi')?.textContent).toBe(`${text} …`);
    expect([...document.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
      'gevinst',
      'drift',
    ]);
    expect(document.querySelector('b')).toBeNull();
  });
});
