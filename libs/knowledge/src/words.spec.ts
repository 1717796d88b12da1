import fc from 'fast-check';
import { gramsOf } from './grams';
import { readQuery } from './query';
import { stopWords } from './stop-words';
import { fold, tellingWords, wordsOf } from './words';

describe('words', () => {
  it.each([
    ['Køre', 'koere'],
    ['Ålborg', 'AALBORG'],
    ['træning', 'traening'],
    ['a\u030arsværk', 'årsværk'],
    ['Göteborg', 'gøteborg'],
    ['idé', 'IDE'],
  ])('%s is the same as %s', (one, other) => {
    expect(fold(one)).toBe(fold(other));
  });

  it('folds nothing twice: what is folded stays as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const { word } of wordsOf(text)) expect(fold(word)).toBe(word);
      }),
    );
  });

  it('says where each word stands in the text as it was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        let before = 0;
        for (const { word, start, end } of wordsOf(text)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(fold(text.slice(start, end)).slice(0, 60)).toBe(word);
          before = end;
        }
      }),
    );
  });

  it('takes signs, quotation marks and operators for separators', () => {
    expect(wordsOf(`"gevinst" & !ejer:* | (før-tal) \u202e%_'--`).map(({ word }) => word)).toEqual([
      'gevinst',
      'ejer',
      'før',
      'tal',
    ]);
  });

  it('leaves out what stands in every text', () => {
    expect(
      tellingWords('Hvordan får vi målt det, når vi ikke har tal?').map((w) => w.word),
    ).toEqual(['målt', 'tal']);
    for (const word of stopWords) expect(fold(word)).toBe(word);
  });

  it('reads a query of any length into a bounded number of words', () => {
    const { words, grams } = readQuery('gevinstrealisering nummer '.repeat(4000));
    expect(words).toEqual(['gevinstrealisering', 'nummer']);
    expect(new Set(grams).size).toBe(grams.length);
    const many = Array.from({ length: 5000 }, (_, index) => `ord${index}`).join(' ');
    expect(readQuery(many).words).toHaveLength(64);
  });
});

describe('grams', () => {
  it('frame the word, so that beginnings and ends count', () => {
    expect(gramsOf('drift')).toEqual(['_dri', 'drif', 'rift', 'ift_']);
    expect(gramsOf('it')).toEqual(['_it_']);
  });

  it('are as many as the word has characters less one', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 2, maxLength: 60 }), (word) => {
        expect(gramsOf(word)).toHaveLength(word.length - 1);
      }),
    );
  });
});
