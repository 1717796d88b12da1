import * as fc from 'fast-check';
import {
  compareNames,
  formatDate,
  formatMoment,
  formatMoney,
  formatNumber,
  formatPercent,
  formatTime,
} from './formats';

// Formatters put no-break spaces where a line must not break; tests read them as spaces.
const plain = (text: string) => text.replace(/\u00a0|\u202f/gu, ' ');

describe('numbers and dates', () => {
  const at = '2026-11-23T13:05:00Z';

  it('are written as Danes write them', () => {
    expect(formatNumber('da', 3.42, 1)).toBe('3,4');
    expect(formatNumber('da', 1234567)).toBe('1.234.567');
    expect(plain(formatMoney('da', 1234567))).toBe('1.234.567 kr.');
    expect(plain(formatMoney('da', -75_000))).toBe('−75.000 kr.');
    expect(plain(formatMoney('da', 75_000, true))).toBe('+75.000 kr.');
    expect(plain(formatPercent('da', 0.123))).toBe('12,3 %');
    expect(formatDate('da', at)).toBe('23. november 2026');
    expect(formatDate('da', at, 'short')).toBe('23.11.2026');
    expect(formatTime('da', at)).toBe('kl. 14.05');
    expect(formatMoment('da', at, 'short')).toBe('23.11.2026 kl. 14.05');
  });

  it('are written as in English', () => {
    expect(formatNumber('en', 3.42, 1)).toBe('3.4');
    expect(plain(formatMoney('en', 1234567))).toBe('DKK 1,234,567');
    expect(plain(formatMoney('en', -329_656))).toBe('DKK −329,656');
    expect(plain(formatMoney('en', 0, true))).toBe('DKK 0');
    expect(formatPercent('en', 0.123)).toBe('12.3%');
    expect(formatDate('en', at)).toBe('23 November 2026');
    expect(formatTime('en', at)).toBe('14:05');
    expect(formatMoment('en', at)).toBe('23 November 2026, 14:05');
  });

  it('follow Danish time, summer and winter, and write midnight as 00', () => {
    expect(formatTime('da', '2026-07-01T22:00:00Z')).toBe('kl. 00.00');
    expect(formatDate('da', '2026-12-11T22:59:59Z')).toBe('11. december 2026');
    expect(formatDate('da', '2026-12-11T23:00:00Z')).toBe('12. december 2026');
  });

  it('have as many decimals as asked for', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.integer({ min: 0, max: 6 }),
        (value, digits) => {
          const decimals = formatNumber('da', value, digits).split(',')[1] ?? '';
          return decimals.length === digits;
        },
      ),
    );
  });

  it('sort municipalities with æ, ø, å and aa last', () => {
    const names = ['Aarhus', 'Ærø', 'Vejle', 'Aabenraa', 'Odense', 'Assens'];
    expect(names.toSorted(compareNames('da'))).toEqual([
      'Assens',
      'Odense',
      'Vejle',
      'Ærø',
      'Aabenraa',
      'Aarhus',
    ]);
  });
});
