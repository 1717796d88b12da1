import { seeded } from '../testing/chance';
import {
  countLevels,
  countValues,
  emptyHistogram,
  quantile,
  subtractHistogram,
  sumHistograms,
  total,
} from './histogram';

const grid = { lowest: 10, highest: 50 };

describe('a histogram', () => {
  it('is exact and additive: sets together and apart again, bit for bit', () => {
    const chance = seeded(1);
    for (let round = 0; round < 200; round += 1) {
      const some = () =>
        Array.from({ length: Math.floor(chance() * 60) }, () => 10 + Math.floor(chance() * 41));
      const [a, b] = [some(), some()];
      const both = countValues(grid, [...b, ...a]);
      expect(sumHistograms(grid, [countValues(grid, a), countValues(grid, b)])).toEqual(both);
      expect(subtractHistogram(both, countValues(grid, a))).toEqual(countValues(grid, b));
      expect(total(both)).toBe(a.length + b.length);
    }
  });

  it('refuses what is not on its grid, and to take out what was never in', () => {
    expect(() => countValues(grid, [20, 51])).toThrow(
      '51 tenths is not on the grid from 10 to 50.',
    );
    expect(() => countValues(grid, [20.5])).toThrow('20.5 tenths is not on the grid');
    expect(() => emptyHistogram({ lowest: 10, highest: 9 })).toThrow('has no values');
    expect(() => subtractHistogram(countValues(grid, [20]), countValues(grid, [21]))).toThrow(
      'never counted',
    );
    expect(() => sumHistograms(grid, [countValues({ lowest: 0, highest: 40 }, [1])])).toThrow(
      'from 0 to 40 tenths does not fit one from 10 to 50',
    );
  });
});

describe('a quantile', () => {
  // Spreadsheets give the same by QUARTILE.INC and MEDIAN, before rounding to a tenth.
  it.each([
    [[20], 0.5, 20],
    [[20, 30], 0.5, 25],
    [[20, 21], 0.5, 21],
    [[10, 20, 30, 40], 0.25, 18],
    [[10, 20, 30, 40], 0.75, 33],
    [[10, 10, 20, 50, 50, 50], 0.25, 13],
    [[31, 24, 27, 35, 22, 29], 0.5, 28],
  ])('of %j at %s is %s', (values, share, expected) => {
    expect(quantile(countValues(grid, values), share)).toBe(expected);
  });

  it('of nothing is null', () => {
    expect(quantile(emptyHistogram(grid), 0.5)).toBeNull();
  });

  it('is what sorting and interpolating gives', () => {
    const chance = seeded(2);
    for (let round = 0; round < 300; round += 1) {
      const values = Array.from(
        { length: 1 + Math.floor(chance() * 40) },
        () => 10 + Math.floor(chance() * 41),
      );
      const sorted = values.toSorted((a, b) => a - b);
      for (const quarter of [1, 2, 3]) {
        // In quarters of tenths, so that no rounding comes between.
        const position = (sorted.length - 1) * quarter;
        const low = sorted[Math.floor(position / 4)] ?? 0;
        const high = sorted[Math.min(Math.floor(position / 4) + 1, sorted.length - 1)] ?? 0;
        const quarters = low * 4 + (high - low) * (position % 4);
        const expected = Math.floor((quarters + 2) / 4);
        expect(quantile(countValues(grid, values), quarter / 4)).toBe(expected);
      }
    }
  });
});

describe('levels', () => {
  it('are counted by the highest threshold reached', () => {
    const histogram = countValues(grid, [10, 19, 20, 29, 30, 50]);
    expect(countLevels(histogram, [10, 20, 30, 40, 50])).toEqual([2, 2, 1, 0, 1]);
    expect(() => countLevels(histogram, [20, 30])).toThrow('10 tenths is below the lowest level');
  });
});
