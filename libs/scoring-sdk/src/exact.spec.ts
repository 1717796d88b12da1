import fc from 'fast-check';
import {
  add,
  compare,
  divide,
  exact,
  fraction,
  multiply,
  parseExact,
  subtract,
  toNumber,
} from './exact';
import { roundExact, type Rounding, shownValue } from './rounding';

const decimal = fc
  .record({
    digits: fc.integer({ min: -1_000_000, max: 1_000_000 }),
    place: fc.integer({ min: 0, max: 6 }),
  })
  .map(({ digits, place }) => digits / 10 ** place);

describe('exact numbers', () => {
  it('take a number for the decimal it is written as', () => {
    expect(exact(0.1)).toEqual({ n: 1n, d: 10n });
    expect(exact(-2.5e-7)).toEqual({ n: -1n, d: 4_000_000n });
    expect(exact(1e21)).toEqual({ n: 10n ** 21n, d: 1n });
    expect(toNumber(add(exact(0.1), exact(0.2)))).toBe(0.3);
    expect(() => exact(NaN)).toThrow(RangeError);
  });

  it('read decimals and fractions, and nothing else', () => {
    expect(parseExact('2/3')).toEqual({ n: 2n, d: 3n });
    expect(parseExact('-0.75')).toEqual({ n: -3n, d: 4n });
    for (const wrong of ['', '1/0', '2/3/4', 'two', '1e5', '0x10', '/3']) {
      expect(parseExact(wrong)).toBeUndefined();
    }
  });

  it('come back as the number they came from', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        fc.pre(value === 0 || Math.abs(value) > 2.3e-308);
        expect(toNumber(exact(value))).toBe(value === 0 ? 0 : value);
      }),
    );
  });

  it('obey the rules of arithmetic', () => {
    fc.assert(
      fc.property(decimal, decimal, decimal, (x, y, z) => {
        const [a, b, c] = [exact(x), exact(y), exact(z)];
        expect(multiply(a, add(b, c))).toEqual(add(multiply(a, b), multiply(a, c)));
        expect(subtract(add(a, b), b)).toEqual(a);
        if (y !== 0) expect(multiply(divide(a, b), b)).toEqual(a);
        expect(compare(a, b)).toBe(Math.sign(x - y) || 0);
      }),
    );
  });

  it('round fractions to the nearest number, however large', () => {
    // 1/3 with terms far above 2⁵³ is still the double nearest to 1/3.
    expect(toNumber({ n: 10n ** 40n, d: 3n * 10n ** 40n })).toBe(1 / 3);
    expect(toNumber(fraction(-(2n ** 80n) - 1n, 2n ** 80n))).toBe(-1);
    expect(toNumber(fraction(2n ** 53n + 1n, 1n))).toBe(2 ** 53);
    expect(toNumber(fraction(2n ** 53n + 3n, 1n))).toBe(2 ** 53 + 4);
  });
});

describe('rounding', () => {
  const at = (value: number, mode: Rounding['mode'], place = 1): number =>
    shownValue(exact(value), { mode, place });

  it('goes up from a half, away from zero', () => {
    expect([2.25, 2.35, -2.25, 2.95, 1.005].map((value) => at(value, 'half-up'))).toEqual([
      2.3, 2.4, -2.3, 3, 1,
    ]);
    expect(at(1.005, 'half-up', 2)).toBe(1.01);
  });

  it('goes to the even digit from a half, and to the nearest otherwise', () => {
    expect([2.25, 2.35, -2.25, 2.251].map((value) => at(value, 'half-even'))).toEqual([
      2.2, 2.4, -2.2, 2.3,
    ]);
    expect([0.5, 1.5, 2.5].map((value) => at(value, 'half-even', 0))).toEqual([0, 2, 2]);
  });

  it('cuts off towards zero, and shows no negative zero', () => {
    expect([2.29, -2.29].map((value) => at(value, 'truncate'))).toEqual([2.2, -2.2]);
    expect(Object.is(at(-0.04, 'truncate'), 0)).toBe(true);
  });

  it('lies within half a unit (a whole one when cut off), on the grid', () => {
    const modes = fc.constantFrom<Rounding['mode']>('half-up', 'half-even', 'truncate');
    const fractions = fc.tuple(fc.bigInt(-(10n ** 9n), 10n ** 9n), fc.bigInt(1n, 10n ** 6n));
    fc.assert(
      fc.property(fractions, modes, fc.integer({ min: 0, max: 6 }), ([n, d], mode, place) => {
        const value = fraction(n, d);
        const rounded = roundExact(value, { mode, place });
        const power = 10n ** BigInt(place);
        expect((rounded.n * power) % rounded.d).toBe(0n);
        const off = subtract(rounded, value);
        const size = { n: off.n < 0n ? -off.n : off.n, d: off.d };
        const most = fraction(1n, (mode === 'truncate' ? 1n : 2n) * power);
        expect(compare(size, most)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
