import fc from 'fast-check';
import { RowHeights, slotsFor } from './row-window';

describe('the rows of a long list that are drawn', () => {
  const lists = fc.record({
    heights: fc.array(fc.integer({ min: 20, max: 120 }), { maxLength: 300 }),
    scrolled: fc.integer({ min: 0, max: 20_000 }),
    height: fc.integer({ min: 0, max: 1_200 }),
  });

  it('are all that can be seen, and what is not drawn is as high as it is', () => {
    fc.assert(
      fc.property(lists, ({ heights, scrolled, height }) => {
        const known = new RowHeights();
        const keys = heights.map((_, at) => `row-${at}`);
        for (const [at, each] of heights.entries()) known.learn(`row-${at}`, each);
        const { first, end, above, below } = known.window(keys, scrolled, height);
        const sum = (from: number, to: number): number =>
          heights.slice(from, to).reduce((total, each) => total + each, 0);
        expect(above + sum(first, end) + below).toBe(sum(0, heights.length));
        heights.forEach((each, at) => {
          const top = sum(0, at);
          const seen = top + each > scrolled && top < scrolled + height;
          if (seen) expect(at >= first && at < end).toBe(true);
        });
      }),
    );
  });

  it('have each a slot of its own, and as many slots for a row more or less', () => {
    fc.assert(
      fc.property(fc.nat(2_000), fc.nat(200), (first, drawn) => {
        const slots = slotsFor(drawn);
        const taken = Array.from({ length: drawn }, (_, at) => (first + at) % slots);
        expect(new Set(taken).size).toBe(drawn);
      }),
    );
    expect(new Set([0, 20, 38, 64].map(slotsFor))).toEqual(new Set([64]));
  });
});
