import * as fc from 'fast-check';
import { discountFactors, discountRates2021, flatRate } from './discount';
import { estimateFormulas, type EstimateMethod, expectedValue } from './estimate';
import { highestRate, internalRate, lowestRate } from './internal-rate';
import { mostMoney, roundedMoney, sumOf } from './money';
import { discountedPayback, simplePayback } from './payback';
import { netPresentValue } from './present-value';
import { timePotential } from './time-potential';

const kroner = (amount: number): number => Math.round(amount * 100);
const investment = [-1_000_000, ...Array.from({ length: 5 }, () => 300_000)].map(kroner);
const flows = fc.array(fc.integer({ min: -1e10, max: 1e10 }), { minLength: 1, maxLength: 40 });

describe('money', () => {
  it('is rounded half away from zero, the same either way', () => {
    expect([0.5, -0.5, 1.5, 2.4, -2.6].map(roundedMoney)).toEqual([1, -1, 2, 2, -3]);
    expect(Object.is(roundedMoney(-0.2), 0)).toBe(true);
    fc.assert(
      fc.property(fc.double({ min: -1e12, max: 1e12, noNaN: true }), (amount) => {
        expect(roundedMoney(-amount)).toBe(-roundedMoney(amount) + 0);
      }),
    );
  });

  it('is exact in sums, and refuses what is none', () => {
    expect(sumOf([10, 20, -5])).toBe(25);
    expect(() => sumOf([mostMoney, 1])).toThrow(RangeError);
    expect(() => sumOf([0.5])).toThrow(RangeError);
    expect(() => roundedMoney(Number.NaN)).toThrow(RangeError);
    expect(() => roundedMoney(Infinity)).toThrow(RangeError);
  });
});

describe('discounting', () => {
  it('follows the rates of 2021, band by band', () => {
    const factors = discountFactors(discountRates2021, 75);
    const shown = [0, 1, 35, 36, 40].map((year) => (factors[year] ?? 0).toFixed(6));
    expect(shown).toEqual(['1.000000', '0.966184', '0.299977', '0.292660', '0.265136']);
    expect((factors[71] ?? 0) / (factors[70] ?? 1)).toBeCloseTo(1 / 1.015, 12);
  });

  it('refuses rates that are none', () => {
    expect(() => discountFactors(discountRates2021, -1)).toThrow(RangeError);
    expect(() => discountFactors(discountRates2021, 1.5)).toThrow(RangeError);
    expect(() => discountFactors(flatRate(-1), 1)).toThrow(RangeError);
    const late = { ...discountRates2021, bands: [{ fromYear: 1, rate: 0.03 }] };
    expect(() => discountFactors(late, 1)).toThrow(RangeError);
  });

  it('gives what a textbook gives', () => {
    expect(netPresentValue(investment, flatRate(0.035))).toBe(kroner(354_515.71));
    expect(netPresentValue([], flatRate(0.035))).toBe(0);
    expect(netPresentValue([kroner(12)], flatRate(0.035))).toBe(kroner(12));
  });

  it('is additive: two flows together are worth what they are worth apart, but for rounding', () => {
    fc.assert(
      fc.property(flows, flows, (one, other) => {
        const both = Array.from(
          { length: Math.max(one.length, other.length) },
          (_, year) => (one[year] ?? 0) + (other[year] ?? 0),
        );
        const [a, b, sum] = [one, other, both].map((flow) =>
          netPresentValue(flow, discountRates2021),
        );
        expect(Math.abs((a ?? 0) + (b ?? 0) - (sum ?? 0))).toBeLessThanOrEqual(2);
      }),
    );
  });
});

describe('the internal rate', () => {
  it('gives what a textbook gives', () => {
    expect(internalRate(investment)).toEqual({ kind: 'one', rate: expect.closeTo(0.15238, 5) });
    // A hundred paid, a hundred and ten back after a year.
    expect(internalRate([-100, 110])).toEqual({ kind: 'one', rate: expect.closeTo(0.1, 12) });
    expect(internalRate([-100, 0, 50])).toEqual({
      kind: 'one',
      rate: expect.closeTo(Math.sqrt(0.5) - 1, 10),
    });
  });

  it('says when there is none', () => {
    expect(internalRate([])).toEqual({ kind: 'none', why: 'nothing' });
    expect(internalRate([0, 0])).toEqual({ kind: 'none', why: 'nothing' });
    expect(internalRate([-100])).toEqual({ kind: 'none', why: 'one-way' });
    expect(internalRate([100, 100])).toEqual({ kind: 'none', why: 'one-way' });
    // Turns twice, and is worth more than nothing at every rate.
    expect(internalRate([100, -100, 100])).toEqual({ kind: 'none', why: 'out-of-range' });
    // Only at 9,900 % a year.
    expect(internalRate([-1, 100])).toEqual({ kind: 'none', why: 'out-of-range' });
  });

  it('finds every one where there are several, a touching one as well', () => {
    // −1 + 2.3 v − 1.32 v²: at 10 % and 20 %.
    expect(internalRate([-100, 230, -132])).toEqual({
      kind: 'several',
      rates: [expect.closeTo(0.1, 8), expect.closeTo(0.2, 8)],
    });
    // −(4 − 5v)² touches at 25 %, and does not cross.
    expect(internalRate([-16, 40, -25])).toEqual({
      kind: 'one',
      rate: expect.closeTo(0.25, 6),
    });
  });

  it('makes the flow worth nothing', () => {
    fc.assert(
      fc.property(flows, (flow) => {
        const found = internalRate(flow);
        const rates =
          found.kind === 'one' ? [found.rate] : found.kind === 'several' ? found.rates : [];
        for (const rate of rates) {
          expect(rate).toBeGreaterThanOrEqual(lowestRate - 1e-9);
          expect(rate).toBeLessThanOrEqual(highestRate + 1e-9);
          const factors = discountFactors(flatRate(rate), flow.length - 1);
          const terms = flow.map((amount, year) => amount * (factors[year] ?? 0));
          const size = terms.reduce((sum, term) => sum + Math.abs(term), 0);
          expect(Math.abs(terms.reduce((sum, term) => sum + term, 0))).toBeLessThan(1e-6 * size);
        }
      }),
    );
  });

  it('is the only one where money is paid first and comes back after', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 1e9 }), { minLength: 1, maxLength: 20 }),
        fc.array(fc.integer({ min: 1, max: 1e9 }), { minLength: 1, maxLength: 20 }),
        (paid, back) => {
          const { kind } = internalRate([...paid.map((amount) => -amount), ...back]);
          expect(['one', 'none']).toContain(kind);
        },
      ),
    );
  });
});

describe('payback', () => {
  it('gives what a textbook gives', () => {
    expect(simplePayback(investment).years).toBeCloseTo(3.3333, 4);
    expect(discountedPayback(investment, flatRate(0.035)).years?.toFixed(2)).toBe('3.61');
  });

  it('is none, at once, or had twice', () => {
    expect(simplePayback([-100, 50])).toEqual({ years: null, again: false });
    expect(simplePayback([100, 50])).toEqual({ years: 0, again: false });
    expect(simplePayback([])).toEqual({ years: 0, again: false });
    expect(simplePayback([-100, 100, -50, 100])).toEqual({ years: 2.5, again: true });
    expect(simplePayback([-100, 100, -50])).toEqual({ years: null, again: true });
    expect(simplePayback([100, -200, 200])).toEqual({ years: 1.5, again: false });
  });

  it('comes no sooner when less comes back, and no sooner when it is discounted', () => {
    const back = fc.array(fc.integer({ min: 1, max: 1e8 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), back, fc.nat(29), (paid, coming, at) => {
        const flow = [-paid, ...coming];
        const less = flow.map((amount, year) => (year === 1 + (at % coming.length) ? 0 : amount));
        const years = (result: { years: number | null }): number => result.years ?? Infinity;
        expect(years(simplePayback(less))).toBeGreaterThanOrEqual(years(simplePayback(flow)));
        expect(years(discountedPayback(flow, discountRates2021))).toBeGreaterThanOrEqual(
          years(simplePayback(flow)) - 1e-9,
        );
      }),
    );
  });
});

describe('estimates', () => {
  const points = { min: 100, likely: 150, max: 260 };

  it('come to what their formula says', () => {
    expect(expectedValue(points, 'mean')).toEqual({ value: 170, spread: null });
    expect(expectedValue(points, 'pert')).toEqual({ value: 160, spread: null });
    expect(expectedValue(points, 'successive')).toEqual({ value: 162, spread: 32 });
    expect(Object.keys(estimateFormulas)).toEqual(['mean', 'pert', 'successive']);
  });

  it('lie between the least and the most, and refuse what is out of order', () => {
    const three = fc.tuple(fc.nat(1e9), fc.nat(1e9), fc.nat(1e9));
    const methods = fc.constantFrom<EstimateMethod>('mean', 'pert', 'successive');
    fc.assert(
      fc.property(three, methods, (given, method) => {
        const [min = 0, likely = 0, max = 0] = given.toSorted((a, b) => a - b);
        const { value } = expectedValue({ min, likely, max }, method);
        expect(value).toBeGreaterThanOrEqual(min - 1e-6);
        expect(value).toBeLessThanOrEqual(max + 1e-6);
      }),
    );
    expect(() => expectedValue({ min: 2, likely: 1, max: 3 }, 'mean')).toThrow(RangeError);
    expect(() => expectedValue({ min: 1, likely: Number.NaN, max: 3 }, 'mean')).toThrow(RangeError);
  });

  it('of time take times, minutes and the share that is taken over', () => {
    expect(timePotential({ timesAYear: 12_000, minutesEach: 14.5, share: 0.6 })).toEqual({
      ...{ hours: 2_900, potential: 1_740 },
    });
    expect(() => timePotential({ timesAYear: 1, minutesEach: 1, share: 1.1 })).toThrow(RangeError);
  });
});
