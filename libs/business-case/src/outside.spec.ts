import * as fc from 'fast-check';
import type { BusinessCase } from './business-case';
import { type CaseLine, lineKinds } from './case-line';
import { discountRates2021 as rates } from './discount';
import { keyFigures } from './key-figures';
import { gainsNeeded, outsideTerms, outsideValue } from './outside';
import { atLeast, atMost } from './sensitivity';

const line = (kind: CaseLine['kind'], amounts: number[], share = 1000): CaseLine => ({
  ...{ key: `${kind}-${amounts.join()}`, title: kind, scenario: 1, kind, basis: 'amounts' },
  ...{ quantity: 0, unit: '', price: 0, points: null, amounts, ramp: [], share },
});
const whole = (...lines: CaseLine[]): BusinessCase => ({
  ...{ years: 5, method: 'successive', hoursPerYear: 1450, lines },
});
const lines = fc.array(
  fc
    .tuple(fc.constantFrom(...lineKinds), fc.array(fc.nat(1e9), { minLength: 5, maxLength: 5 }))
    // Even thousands, so that a quarter more or less is still whole.
    .map(([kind, amounts]) =>
      line(
        kind,
        amounts.map((amount) => amount * 4),
      ),
    ),
  { maxLength: 8 },
);

describe('held against what others became', () => {
  it('is the case itself where they came out as planned', () => {
    fc.assert(
      fc.property(lines, (given) => {
        const one = whole(...given);
        expect(outsideValue(one, rates, { gains: 1, once: 1 })).toBe(
          keyFigures(one, rates).presentValue,
        );
      }),
    );
  });

  it('is what the case comes to when those lines are written as others came out', () => {
    const factor = fc.constantFrom(0, 0.25, 0.75, 1, 1.25, 1.5);
    fc.assert(
      fc.property(lines, factor, factor, (given, gains, once) => {
        const scaled = given.map((one) => {
          const by =
            one.kind === 'cash'
              ? gains
              : one.kind === 'investment' || one.kind === 'one-off'
                ? once
                : 1;
          return { ...one, amounts: one.amounts.map((amount) => amount * by) };
        });
        const value = outsideValue(whole(...given), rates, { gains, once });
        const again = keyFigures(whole(...scaled), rates).presentValue;
        // Each of the three present values is rounded once, and counts at most half as much again.
        expect(Math.abs(value - again)).toBeLessThanOrEqual(2);
      }),
    );
  });

  it('needs as much of its gains as makes it come out even', () => {
    // 1,000,000 out, 300,000 in for four years: worth 1,101,923.76 at 3.5 %, of which 90.75 % are needed.
    const one = whole(
      line('investment', [100_000_000]),
      line('cash', [0, ...Array.from({ length: 4 }, () => 30_000_000)]),
    );
    const needed = gainsNeeded(one, rates);
    expect(needed).toBeCloseTo(1_000_000 / 1_101_923.76, 6);
    expect(Math.abs(outsideValue(one, rates, { gains: needed ?? 0, once: 1 }))).toBeLessThanOrEqual(
      1,
    );
  });

  it('needs more than all of them where they are too few, nothing where none is missing, and says so without any', () => {
    const cost = line('investment', [100_000_000]);
    expect(gainsNeeded(whole(cost, line('cash', [1_000_000])), rates)).toBeGreaterThan(1);
    expect(gainsNeeded(whole(line('cash', [1_000_000])), rates)).toBe(0);
    expect(gainsNeeded(whole(cost), rates)).toBeNull();
    expect(gainsNeeded(whole(cost, line('time', [9_000_000])), rates)).toBeNull();
  });

  it('tells what comes once in all years, and the gains of the last', () => {
    const one = whole(
      line('investment', [100, 50]),
      line('one-off', [7]),
      line('running', [1000]),
      line('cash', [0, 10, 30]),
    );
    expect(outsideTerms(one)).toEqual({ once: 157, gainsAYear: 30 });
    expect(outsideTerms(whole())).toEqual({ once: 0, gainsAYear: 0 });
  });
});

describe('a share that must be reached', () => {
  it('is rounded to the side where it holds, and not at all where it is whole', () => {
    expect([0.954, 0.9504, 0.95, 0.07, 0, 1, 0.0001].map(atLeast)).toEqual([
      ...[0.96, 0.96, 0.95, 0.07, 0, 1, 0.01],
    ]);
    expect([1.096, 0.29, 0, 1.1].map(atMost)).toEqual([1.09, 0.29, 0, 1.1]);
  });
});
