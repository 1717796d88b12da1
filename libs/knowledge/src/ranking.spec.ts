import fc from 'fast-check';
import { fuse, termScore, termWeight } from './ranking';

describe('BM25', () => {
  it('tells more by a rare term, and never less than nothing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.nat(), fc.nat(), (texts, a, b) => {
        const [rare, common] = [a % (texts + 1), b % (texts + 1)].sort((x, y) => x - y) as [
          number,
          number,
        ];
        expect(termWeight(texts, rare)).toBeGreaterThanOrEqual(termWeight(texts, common));
        expect(termWeight(texts, common)).toBeGreaterThan(0);
      }),
    );
  });

  it('counts a word said again less each time, and in a long text less than in a short one', () => {
    const score = (frequency: number, length: number) => termScore(1, frequency, length, 100);
    expect(score(2, 100) - score(1, 100)).toBeGreaterThan(score(3, 100) - score(2, 100));
    expect(score(1, 50)).toBeGreaterThan(score(1, 200));
    expect(score(1000, 100)).toBeLessThan(2.2);
  });
});

describe('fusing', () => {
  it('puts first what both lists have high, and gives weight where it is due', () => {
    const lists = [
      { weight: 1, ids: ['a', 'b', 'c'] },
      { weight: 2, ids: ['b', 'd'] },
    ];
    expect(fuse(lists)).toEqual(['b', 'd', 'a', 'c']);
  });

  it('keeps everything once', () => {
    const list = fc.uniqueArray(fc.nat(50));
    fc.assert(
      fc.property(list, list, (one, other) => {
        const fused = fuse([
          { weight: 1, ids: one },
          { weight: 2, ids: other },
        ]);
        expect([...fused].sort((a, b) => a - b)).toEqual(
          [...new Set([...one, ...other])].sort((a, b) => a - b),
        );
      }),
    );
  });
});
