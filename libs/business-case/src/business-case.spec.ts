import * as fc from 'fast-check';
import {
  budgetEffect,
  type BusinessCase,
  type CaseLine,
  effectOf,
  lineAmount,
  netEffect,
  riskPool,
} from './business-case';
import { changesBetween } from './changes';
import { flatRate } from './discount';
import { netPresentValue } from './present-value';
import { sensitivityOf } from './sensitivity';

const certain = (amount: number) => ({ min: amount, likely: amount, max: amount });
const line = (key: string, more: Partial<CaseLine>): CaseLine => ({
  ...{ key, scenario: 1, side: 'cost', account: 'drift', from: 0, to: 0, amount: certain(0) },
  ...more,
});

/** A licence instead of an old one, bought in year 0; time released from year 1, of which half is cash. */
const whole: BusinessCase = {
  years: 4,
  method: 'successive',
  lines: [
    line('udvikling', {
      account: 'anlaeg',
      amount: { min: 80_000, likely: 100_000, max: 160_000 },
    }),
    line('licens', { from: 1, to: 9, amount: certain(20_000) }),
    line('gammel-licens', { scenario: 0, from: 0, to: 3, amount: certain(15_000) }),
    line('sparet-porto', {
      ...{ side: 'gain', from: 1, to: 3, amount: certain(30_000), realisation: 0.5, cash: true },
    }),
    line('frigjort-tid', {
      ...{ side: 'gain', from: 1, to: 3, amount: certain(40_000), realisation: 0.75, fullTime: 2 },
    }),
  ],
  risks: [{ probability: 0.2, consequence: 50_000, year: 0 }],
};

describe('a business case', () => {
  it('comes to the difference between with and without, year by year', () => {
    // Year 0: −108,000 + 15,000 spared; then −20,000 + 15,000 + 15,000 + 30,000.
    expect(effectOf(whole, () => true)).toEqual([-93_000, 40_000, 40_000, 40_000]);
    expect(riskPool(whole)).toEqual([10_000, 0, 0, 0]);
    expect(netEffect(whole)).toEqual([-103_000, 40_000, 40_000, 40_000]);
  });

  it('tells what changes a budget from what does not', () => {
    expect(budgetEffect(whole)).toEqual({
      drift: [15_000, 10_000, 10_000, 10_000],
      anlaeg: [-108_000, 0, 0, 0],
      released: [0, 30_000, 30_000, 30_000],
      fullTime: [0, 1.5, 1.5, 1.5],
    });
  });

  it('leaves out what falls outside its years', () => {
    const early = { ...whole, lines: [line('før', { from: -3, to: 0, amount: certain(5) })] };
    expect(effectOf(early, () => true)).toEqual([-5, 0, 0, 0]);
    const late = { ...whole, lines: [line('efter', { from: 7, to: 9, amount: certain(5) })] };
    expect(effectOf(late, () => true)).toEqual([0, 0, 0, 0]);
    const risks = [{ probability: 1, consequence: 5, year: 9 }];
    expect(riskPool({ years: 2, risks })).toEqual([0, 0]);
  });

  it('refuses what is no amount, share or risk', () => {
    expect(() => lineAmount(line('x', { amount: certain(-1) }), 'mean')).toThrow(RangeError);
    expect(() => lineAmount(line('x', { side: 'gain', realisation: 1.2 }), 'mean')).toThrow(
      RangeError,
    );
    const risks = [{ probability: 2, consequence: 5, year: 0 }];
    expect(() => riskPool({ years: 2, risks })).toThrow(RangeError);
  });

  it('is the sum of its lines, whatever way they are parted', () => {
    const lines = fc.array(
      fc.record({
        scenario: fc.constantFrom(0 as const, 1 as const),
        side: fc.constantFrom('cost' as const, 'gain' as const),
        account: fc.constantFrom('drift' as const, 'anlaeg' as const),
        ...{ from: fc.nat(9), amount: fc.nat(1e9).map(certain) },
        cash: fc.boolean(),
      }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(lines, (given) => {
        const made = given.map((each, at) => line(`l${at}`, { ...each, to: each.from + (at % 4) }));
        const some = { ...whole, years: 8, lines: made, risks: [] };
        const { drift, anlaeg, released } = budgetEffect(some);
        const sum = drift.map((_, year) =>
          [drift, anlaeg, released].reduce((all, flow) => all + (flow[year] ?? 0), 0),
        );
        expect(sum).toEqual(effectOf(some, () => true).map((amount) => amount + 0));
      }),
    );
  });
});

describe('sensitivity', () => {
  const rates = flatRate(0.035);

  it('tries lines at other amounts, as the whole calculation would', () => {
    const gains = ({ side }: CaseLine): boolean => side === 'gain';
    const { tried, breakEven } = sensitivityOf(whole, gains, rates);
    const scaled = (factor: number): BusinessCase => ({
      ...whole,
      lines: whole.lines.map((each) =>
        gains(each) ? { ...each, amount: certain(each.amount.likely * factor) } : each,
      ),
    });
    for (const { factor, value } of tried)
      expect(Math.abs(value - netPresentValue(netEffect(scaled(factor)), rates))).toBeLessThan(3);
    const atEven = netPresentValue(netEffect(scaled(breakEven ?? 0)), rates);
    expect(Math.abs(atEven)).toBeLessThan(5);
  });

  it('has no break-even where the lines come to nothing', () => {
    expect(sensitivityOf(whole, () => false, rates).breakEven).toBeNull();
  });
});

describe('two versions', () => {
  it('are compared line by line', () => {
    const [, licence, old, ...rest] = whole.lines;
    if (!licence || !old) throw new Error('no lines');
    const dearer = { ...licence, amount: certain(25_000) };
    const added = line('kursus', { amount: certain(7_000) });
    const after = { ...whole, lines: [...rest, dearer, added, old] };
    expect(
      changesBetween(whole, after).map(({ key, before, after: is, effect }) => [
        ...[key, before !== null, is !== null, effect],
      ]),
    ).toEqual([
      ['licens', true, true, -15_000],
      ['kursus', false, true, -7_000],
      ['udvikling', true, false, 108_000],
    ]);
    expect(changesBetween(whole, whole)).toEqual([]);
  });
});
