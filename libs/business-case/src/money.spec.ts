import fc from 'fast-check';
import { mostMoney, roundedQuotient, roundedShare } from './money';

const factor = fc.oneof(fc.nat(5000), fc.nat(100_000_000));

describe('a product of whole numbers over one', () => {
  it('is rounded to whole øre, half away from zero', () => {
    expect(roundedShare([5, 1], 2)).toBe(3);
    expect(roundedShare([4, 1], 3)).toBe(1);
    expect(roundedShare([5, 1], 3)).toBe(2);
    expect(roundedShare([], 3)).toBe(0);
    expect(roundedShare([0, 999], 1000)).toBe(0);
  });

  it('is exact whether doubles hold it or not', () => {
    fc.assert(
      fc.property(
        fc.array(factor, { minLength: 1, maxLength: 4 }),
        fc.constantFrom(1, 3, 6, 1000, 1_000_000, 5_000_000),
        (factors, parts) => {
          const product = factors.reduce((whole, one) => whole * BigInt(one), 1n);
          fc.pre(product / BigInt(parts) < BigInt(mostMoney));
          expect(roundedShare(factors, parts)).toBe(roundedQuotient(product, BigInt(parts)));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('is refused where it is more than money can be', () => {
    expect(() => roundedShare([mostMoney, 2], 1)).toThrow(RangeError);
  });
});
