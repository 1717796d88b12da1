import fc from 'fast-check';
import { readQuery } from './query';
import { marksOf, snippetOf } from './snippet';

const text =
  'Hjemmeplejen indførte ny ruteplanlægning. Ingen havde målt køretiden på forhånd, og da byrådet spurgte til effekten, fandtes kun ' +
  'mavefornemmelser. Mål den nuværende tilstand i mindst fire uger og aftal målemetoden med økonomi, inden projektet går i gang. Gevinstejeren skriver under.';
const marked = (of: string, query: string): string[] =>
  marksOf(of, readQuery(query).words).map(({ start, end }) => of.slice(start, end));

describe('marks', () => {
  it('stand on the word itself, on its endings and on parts of compounds', () => {
    expect(marked(text, 'ruteplanlægning')).toEqual(['ruteplanlægning']);
    expect(marked(text, 'effekt')).toEqual(['effekten']);
    expect(marked(text, 'gevinst')).toEqual(['Gevinstejeren']);
    expect(marked(text, 'planlægningsmøde')).toEqual(['ruteplanlægning']);
    expect(marked(text, 'chatbot')).toEqual([]);
    expect(marked(text, 'KOERETID')).toEqual(['køretiden']);
    expect(marked('Styregruppen mødes', 'styregrupper')).toEqual(['Styregruppen']);
    expect(marked('Vi målte målingen om', 'måling')).toEqual(['målingen']);
  });

  it('do not stand on what only ends alike, or is a scrap of the word asked for', () => {
    expect(marked('En påmindelse til ledelsen om uger i brug', 'ledelse')).toEqual(['ledelsen']);
    expect(marked('At bruge fire uger på superbrugerne', 'superbruger')).toEqual(['superbrugerne']);
  });
});

describe('snippet', () => {
  it('is the piece in which most of what was asked for stands, from its sentence on', () => {
    const found = snippetOf(text, readQuery('målemetode økonomi').words, 130);
    expect(found.text).toMatch(/^Mål den nuværende tilstand/);
    expect(found.marks.map(({ start, end }) => found.text.slice(start, end))).toContain('økonomi');
    expect(found).toMatchObject({ cutBefore: true, cutAfter: true });
  });

  it('is the beginning where nothing was found, and the whole where there is room', () => {
    expect(snippetOf(text, ['findesikke'], 60)).toEqual({
      text: 'Hjemmeplejen indførte ny ruteplanlægning. Ingen havde målt',
      marks: [],
      cutBefore: false,
      cutAfter: true,
    });
    expect(snippetOf('Kort.', ['kort'])).toMatchObject({ text: 'Kort.', cutAfter: false });
  });

  it('never leaves the text, never overlaps, never cuts a sign in two', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 400 }),
        fc.array(fc.string({ minLength: 2, maxLength: 8 }), { maxLength: 4 }),
        fc.integer({ min: 20, max: 120 }),
        (content, words, most) => {
          const found = snippetOf(content, words, most);
          expect(content).toContain(found.text);
          expect(found.text.length).toBeLessThanOrEqual(most);
          expect(found.text.isWellFormed()).toBe(true);
          let before = 0;
          for (const { start, end } of found.marks) {
            expect(start).toBeGreaterThanOrEqual(before);
            expect(end).toBeLessThanOrEqual(found.text.length);
            before = end;
          }
        },
      ),
    );
  });
});
