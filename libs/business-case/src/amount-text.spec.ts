import * as fc from 'fast-check';
import { scaledFromText, separators, textFromScaled } from './amount-text';

const { da, en } = separators;

describe('an amount as it is typed', () => {
  it.each([
    ['1.234.567,89', 123_456_789],
    ['1234567,89', 123_456_789],
    ['1 234', 123_400],
    ['1\u00a0234,5 kr.', 123_450],
    ['kr. 400', 40_000],
    ['−1.000', -100_000],
    ['-1000', -100_000],
    ['–5', -500],
    [',5', 50],
    ['0', 0],
    ['−0', 0],
    ['007', 700],
    ['12,500', 1250],
    ['400,-', 40_000],
    ['90.071.992.547.409,91', Number.MAX_SAFE_INTEGER],
  ])('%s is %d øre', (text, value) => {
    expect(scaledFromText(text, 2, da)).toBe(value);
  });

  it.each([
    ...['', ' ', '-', ',', '1,', '1.23', '1234.5', '1.2345', '1..000', '1,2,3', '12,345'],
    ...['1e5', 'NaN', 'Infinity', '0x10', 'fem', '=1+1', '1,000.50', '--1', '1.000 000', '٣'],
    '90.071.992.547.409,92',
  ])('%j is none', (text) => {
    expect(scaledFromText(text, 2, da)).toBeNull();
  });

  it('is read in English as well, and shares with one decimal', () => {
    expect(scaledFromText('1,234.50', 2, en)).toBe(123_450);
    expect(scaledFromText('1.234,50', 2, en)).toBeNull();
    expect(scaledFromText('62,5 %', 1, da)).toBe(625);
  });

  it('comes back as it was', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.integer({ min: 0, max: 3 }), (value, decimals) => {
        for (const signs of [da, en])
          expect(scaledFromText(textFromScaled(value, decimals, signs), decimals, signs)).toBe(
            value + 0,
          );
      }),
    );
  });
});
