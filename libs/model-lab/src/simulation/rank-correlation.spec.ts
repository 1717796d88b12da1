import fc from 'fast-check';
import { correlation, ranked, rankCorrelation, scratchFor } from './rank-correlation';

const scratch = scratchFor(100);
const spearman = (a: readonly number[], b: readonly number[]) =>
  rankCorrelation(ranked(Float64Array.from(a)), ranked(Float64Array.from(b)), scratch);

/** Mean ranks by looking at every other value: quite another way. */
const ranks = (values: readonly number[]): Float64Array =>
  Float64Array.from(
    values,
    (value) =>
      values.filter((other) => other < value).length +
      (values.filter((other) => other === value).length + 1) / 2,
  );

describe('the rank correlation', () => {
  it('is that of examples computed elsewhere', () => {
    // Ten persons' quotients and hours: ρ = −29/165.
    const quotients = [106, 100, 86, 101, 99, 103, 97, 113, 112, 110];
    const hours = [7, 27, 2, 50, 28, 29, 20, 12, 6, 17];
    expect(spearman(quotients, hours)).toEqual({ rho: expect.closeTo(-29 / 165, 12), n: 10 });
    // With ties, by scipy.stats.spearmanr.
    const [a, b] = [
      [1, 2, 3, 4, 5, 2, 3, 4, 1, 5, 3, 2],
      [2, 2, 3, 5, 4, 1, 4, 4, 1, 5, 2, 3],
    ];
    expect(spearman(a ?? [], b ?? []).rho).toBeCloseTo(0.8454545454545455, 12);
  });

  it('is the correlation of the ranks over the pairs that are whole, in any order', () => {
    const cell = fc.oneof(fc.integer({ min: 1, max: 5 }), fc.constant(NaN));
    const pairs = fc.array(fc.tuple(cell, cell), { minLength: 2, maxLength: 40 });
    fc.assert(
      fc.property(pairs, fc.nat(), (list, turn) => {
        const whole = list.filter(([a, b]) => !Number.isNaN(a) && !Number.isNaN(b));
        const [a, b] = [whole.map(([x]) => x), whole.map(([, y]) => y)];
        const { rho, n } = spearman(
          list.map(([x]) => x),
          list.map(([, y]) => y),
        );
        expect(n).toBe(whole.length);
        const expected = correlation(ranks(a), ranks(b));
        if (expected === null) expect(rho).toBeNull();
        else expect(rho).toBeCloseTo(expected, 9);
        const at = turn % list.length;
        const turned = [...list.slice(at), ...list.slice(0, at)];
        const again = spearman(
          turned.map(([x]) => x),
          turned.map(([, y]) => y),
        );
        expect(again).toEqual({ rho, n });
      }),
    );
  });

  it('is none where a side never varies or nobody answers both', () => {
    expect(spearman([2, 2, 2], [1, 2, 3])).toEqual({ rho: null, n: 3 });
    expect(spearman([NaN, 1], [2, NaN])).toEqual({ rho: null, n: 0 });
    expect(correlation(Float64Array.of(1, 1), Float64Array.of(1, 2))).toBeNull();
  });
});
