import { readNumber, writeNumber } from './typed-number';

describe('numbers as they are typed', () => {
  it.each<[string, 'da' | 'en', number | null]>([
    ['62,5', 'da', 62.5],
    ['62.5', 'da', 62.5],
    ['1.234', 'da', 1234],
    ['1.234,5', 'da', 1234.5],
    ['1,234', 'da', 1.234],
    [' 12 % ', 'da', 12],
    ['−3', 'da', -3],
    ['1.2345', 'da', 1.2345],
    ['1,234', 'en', 1234],
    ['1,234.5', 'en', 1234.5],
    ['62,5', 'en', 62.5],
    ['', 'da', null],
    ['12,', 'da', null],
    ['1.23.4', 'da', null],
    ['ti', 'da', null],
    ['1e3', 'da', null],
  ])('%p in %s is %p', (typed, language, value) => {
    expect(readNumber(typed, language)).toBe(value);
  });

  it('are read as they are written', () => {
    for (const value of [0, 0.5, 1234.5, -1_234_567.25, 12.4])
      for (const language of ['da', 'en'] as const)
        expect(readNumber(writeNumber(value, language), language)).toBe(value);
  });
});
