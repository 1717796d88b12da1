import fc from 'fast-check';
import { dayNumber, dayText } from './index';

describe('days', () => {
  it.each([
    ['1970-01-01', 0],
    ['1970-01-02', 1],
    ['1969-12-31', -1],
    ['2000-02-29', 11_016],
    ['2000-03-01', 11_017],
    ['2026-03-31', 20_543],
    ['0001-01-01', -719_162],
    ['9999-12-31', 2_932_896],
  ])('%s is day %i, and back again', (text, number) => {
    expect(dayNumber(text)).toBe(number);
    expect(dayText(number)).toBe(text);
  });

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-04-31',
    '0000-01-01',
    '2026-1-1',
    '31.03.2026',
    '2026-03-31T00:00:00Z',
    '',
  ])('%p is no day', (text) => {
    expect(dayNumber(text)).toBeUndefined();
  });

  it('counts as the calendar of the platform does, and every number has its day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_162, max: 2_932_896 }), (number) => {
        const text = new Date(number * 86_400_000).toISOString().slice(0, 10);
        expect(dayText(number)).toBe(text);
        expect(dayNumber(text)).toBe(number);
      }),
      { numRuns: 2000 },
    );
  });
});
