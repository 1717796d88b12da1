import * as fc from 'fast-check';
import { wordList, wordsOf } from './word-list';

describe('words in one cell', () => {
  it.each([
    ['27; 28', ['27', '28']],
    ['27 Social service;28 Dagtilbud;', ['27 Social service', '28 Dagtilbud']],
    ['Video\nSensorer\r\n', ['Video', 'Sensorer']],
    ['"a; b"; c "d"', ['a; b', 'c "d"']],
    ['"a', ['"a']],
    [' ; ', []],
    ['', []],
  ])('%j are %j', (cell, words) => {
    expect(wordsOf(cell)).toEqual(words);
  });

  it('come back as they were', () => {
    const sign = fc.constantFrom('a', ' ', ';', '"', '\n', '\r', '\u00a0', '=');
    fc.assert(
      fc.property(fc.array(fc.string({ unit: sign })), (words) => {
        expect(wordsOf(wordList(words))).toEqual(words);
      }),
    );
  });

  it('take no time that grows faster than they do', () => {
    const cell = `${'"'.repeat(50_000)}${' '.repeat(50_000)}x`;
    expect(wordsOf(cell)).toHaveLength(1);
  });
});
