import * as fc from 'fast-check';
import {
  budgetEffect,
  type BusinessCase,
  effectOf,
  netEffect,
  overBudgetYears,
} from './business-case';
import { type CaseLine, lineKinds, lineYears, rampAt } from './case-line';
import { changesBetween } from './changes';
import { discountRates2021, flatRate } from './discount';
import { homeInYear, keyFigures, yearByYear } from './key-figures';
import { netPresentValue } from './present-value';
import { riskPool } from './risk-pool';
import { sensitivities } from './sensitivity';

const kroner = (amount: number): number => amount * 100;
const line = (key: string, more: Partial<CaseLine>): CaseLine => ({
  ...{ key, title: key, scenario: 1, kind: 'running', basis: 'quantity', quantity: 1, unit: '' },
  ...{ price: 0, points: null, amounts: [], ramp: [], share: 1000 },
  ...more,
});
const ramped = [400, 850, 1000];

/** Screen visits in home care: bought in year 0, in full use from year 2, over seven years. */
const visits: BusinessCase = {
  ...{ years: 7, method: 'successive', hoursPerYear: 1450 },
  lines: [
    line('skærme', { kind: 'investment', quantity: 420, price: kroner(3000) }),
    line('indførelse', { kind: 'investment', basis: 'amounts', amounts: [kroner(640_000)] }),
    line('uddannelse', { kind: 'one-off', basis: 'hours', quantity: 1240, price: kroner(290) }),
    line('projektledelse', { kind: 'one-off', quantity: 0.5, price: kroner(650_000) }),
    line('licenser', { basis: 'amounts', amounts: [kroner(525_000), kroner(630_000)] }),
    line('support', {
      ...{ basis: 'estimate', ramp: [400, 800, 1000] },
      points: { min: kroner(110_000), likely: kroner(150_000), max: kroner(190_000) },
    }),
    line('kilometer', { kind: 'cash', quantity: 75_000, price: 400, ramp: ramped }),
    line('vikartimer', {
      ...{ kind: 'cash', basis: 'hours', quantity: 5000, price: kroner(330), share: 800 },
      ramp: ramped,
    }),
    line('frigjort', {
      ...{ kind: 'time', basis: 'hours', quantity: 9000, price: kroner(330), share: 500 },
      ramp: ramped,
    }),
  ],
};
const thousands = (flow: readonly number[]): number[] =>
  flow.map((amount) => Math.round(amount / 100_000) + 0);

describe('a business case', () => {
  it('comes to the effect by budget year, released time beside it', () => {
    const { kinds, net, lowered, released } = budgetEffect(visits);
    expect(thousands(kinds.investment).slice(0, 4)).toEqual([-1900, 0, 0, 0]);
    expect(thousands(kinds['one-off']).slice(0, 4)).toEqual([-685, 0, 0, 0]);
    expect(thousands(kinds.running).slice(0, 4)).toEqual([-585, -750, -780, -780]);
    expect(thousands(kinds.cash).slice(0, 4)).toEqual([648, 1377, 1620, 1620]);
    expect(thousands(net).slice(0, 4)).toEqual([-2522, 627, 840, 840]);
    expect(overBudgetYears(net)).toBe(kroner(-214_600));
    expect(thousands(kinds.time).slice(0, 4)).toEqual([594, 1262, 1485, 1485]);
    expect(lowered.slice(0, 3).map((years) => years.toFixed(1))).toEqual(['1.1', '2.3', '2.8']);
    expect(released.slice(0, 3).map((years) => years.toFixed(1))).toEqual(['1.2', '2.6', '3.1']);
  });

  it('has key figures, as a spreadsheet gives them', () => {
    const { presentValue, rate, payback, discountedPayback } = keyFigures(
      visits,
      discountRates2021,
    );
    // 1,748,587.435… kr., computed apart with exact fractions.
    expect(presentValue).toBe(174_858_744);
    expect(rate).toEqual({ kind: 'one', rate: expect.closeTo(0.214, 3) });
    expect(payback.years).toBeCloseTo(3.26, 2);
    expect(discountedPayback.years?.toFixed(1)).toBe('3.5');
    expect(homeInYear(payback)).toBe(4);
    expect(homeInYear({ years: null, again: false })).toBeNull();
    const rows = yearByYear(netEffect(visits), discountRates2021);
    expect(thousands(rows.map(({ sum }) => sum))).toEqual([
      -2522, -1895, -1055, -215, 625, 1465, 2305,
    ]);
    expect(Math.abs((rows.at(-1)?.presentSum ?? 0) - presentValue)).toBeLessThanOrEqual(0.5);
  });

  it('says which line matters most, and how much of a gain is enough', () => {
    const [first, second, third] = sensitivities(visits, discountRates2021);
    expect(first?.key).toBe('vikartimer');
    expect(first?.tried.map(({ value }) => Math.round(value / 100_000))).toEqual([
      -94, 1012, 2486, 3591,
    ]);
    expect(first?.breakEvenShare).toBeCloseTo(0.61, 2);
    expect([second?.key, second?.breakEvenShare]).toEqual(['licenser', null]);
    expect(third?.key).toBe('kilometer');
    expect(sensitivities({ ...visits, lines: [] }, discountRates2021)).toEqual([]);
  });

  it('sets money aside for risks, and counts what is spared without the project', () => {
    const some: BusinessCase = {
      ...visits,
      years: 3,
      lines: [
        line('sen levering', {
          kind: 'risk',
          quantity: 1,
          price: 50_000,
          share: 200,
          ramp: [0, 1000],
        }),
        line('gammel licens', { scenario: 0, price: 15_000 }),
      ],
    };
    expect(budgetEffect(some).kinds.risk).toEqual([0, -10_000, 0]);
    expect(netEffect(some)).toEqual([15_000, 5000, 15_000]);
  });

  it('sets aside for a list of risks what they come to, year by year', () => {
    const risks = [
      { probability: 0.2, consequence: 50_000, year: 0 },
      { probability: 1, consequence: 5, year: 9 },
    ];
    expect(riskPool({ years: 2, risks })).toEqual([10_000, 0]);
    const no = [{ probability: 2, consequence: 5, year: 0 }];
    expect(() => riskPool({ years: 2, risks: no })).toThrow(RangeError);
  });

  it('of no lines, and of one year, is calculated too', () => {
    const none = { ...visits, lines: [] };
    expect(netEffect(none)).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(keyFigures(none, discountRates2021)).toMatchObject({
      ...{ presentValue: 0, rate: { kind: 'none', why: 'nothing' }, payback: { years: 0 } },
    });
    const one = { ...visits, years: 1 };
    expect(keyFigures(one, discountRates2021).rate).toEqual({ kind: 'none', why: 'one-way' });
    expect(keyFigures(one, discountRates2021).payback.years).toBeNull();
  });
});

describe('a line', () => {
  const frame = { years: 4, method: 'mean' as const };

  it('goes on as in its last year, but for what comes once', () => {
    const years = (more: Partial<CaseLine>) => lineYears(line('x', { price: 100, ...more }), frame);
    expect(years({})).toEqual([-100, -100, -100, -100]);
    expect(years({ ramp: [0, 500] })).toEqual([0, -50, -50, -50]);
    expect(years({ kind: 'investment' })).toEqual([-100, 0, 0, 0]);
    expect(years({ kind: 'investment', ramp: [500, 500] })).toEqual([-50, -50, 0, 0]);
    expect(years({ basis: 'amounts', amounts: [1, 2] })).toEqual([-1, -2, -2, -2]);
    expect(years({ basis: 'amounts' })).toEqual([0, 0, 0, 0]);
    expect(rampAt(line('x', { kind: 'risk' }), 1)).toBe(0);
  });

  it('is rounded once a year, half away from zero, and exact before', () => {
    const half = (more: Partial<CaseLine>) =>
      lineYears(line('x', { quantity: 0.005, price: 100, ...more }), frame)[0];
    expect(half({})).toBe(-1);
    expect(half({ kind: 'cash' })).toBe(1);
    expect(half({ quantity: 0.004 })).toBe(0);
    // 999,999,999.999 of 9,007.19 kr. is more than a double holds, and comes out to the øre.
    const large = line('x', { kind: 'cash', quantity: 999_999_999.999, price: 900_719 });
    expect(lineYears(large, frame)[0]).toBe(Number((999_999_999_999n * 900_719n + 500n) / 1000n));
  });

  it('agrees with a plain calculation, whatever it is made of', () => {
    const whole = (max: number) => fc.integer({ min: 0, max });
    fc.assert(
      fc.property(
        fc.record({
          kind: fc.constantFrom(...lineKinds),
          basis: fc.constantFrom('quantity' as const, 'hours' as const, 'amounts' as const),
          scenario: fc.constantFrom(0 as const, 1 as const),
          quantity: whole(1e6).map((count) => count / 1000),
          ...{ price: whole(1e6), share: whole(1000) },
          amounts: fc.array(whole(1e9), { minLength: 4, maxLength: 4 }),
          ramp: fc
            .array(whole(2000), { minLength: 4, maxLength: 4 })
            .map((all) => all.map((one) => one % 1001)),
        }),
        (made) => {
          const own = line('x', made);
          const gain = own.kind === 'cash' || own.kind === 'time';
          const counts = gain || own.kind === 'risk' ? own.share / 1000 : 1;
          const sign = (gain ? 1 : -1) * (own.scenario === 1 ? 1 : -1);
          lineYears(own, frame).forEach((amount, year) => {
            const plain =
              own.basis === 'amounts'
                ? (own.amounts[year] ?? 0) * counts
                : ((own.quantity * own.price * (own.ramp[year] ?? 0)) / 1000) * counts;
            expect(Math.abs(amount - sign * plain)).toBeLessThanOrEqual(0.5 + 1e-6 * plain);
          });
        },
      ),
    );
  });

  it('refuses what is no amount, share, quantity or order of points', () => {
    const wrong: Partial<CaseLine>[] = [
      ...[{ price: -1 }, { price: 0.5 }, { quantity: -1 }, { quantity: 0.0001 }],
      ...[{ kind: 'cash' as const, share: 1001 }, { ramp: [1001] }, { quantity: Number.NaN }],
      { basis: 'estimate', points: { min: 2, likely: 1, max: 3 } },
      { basis: 'amounts', amounts: [-5] },
    ];
    for (const more of wrong) expect(() => lineYears(line('x', more), frame)).toThrow(RangeError);
  });
});

describe('the whole', () => {
  const lines = fc.array(
    fc.record({
      kind: fc.constantFrom(...lineKinds),
      scenario: fc.constantFrom(0 as const, 1 as const),
      ...{ price: fc.nat(1e9), share: fc.integer({ min: 0, max: 1000 }) },
      ramp: fc.array(fc.integer({ min: 0, max: 1000 }), { maxLength: 9 }),
    }),
    { maxLength: 30 },
  );
  const caseOf = (given: readonly Partial<CaseLine>[]): BusinessCase => ({
    ...visits,
    lines: given.map((each, at) => line(`l${at}`, each)),
  });

  it('is the sum of its kinds, and its value the sum of its lines’ values but for rounding', () => {
    fc.assert(
      fc.property(lines, (given) => {
        const whole = caseOf(given);
        const { kinds, net } = budgetEffect(whole);
        const sum = net.map((_, year) =>
          lineKinds.reduce(
            (all, kind) => all + (kind === 'time' ? 0 : (kinds[kind][year] ?? 0)),
            0,
          ),
        );
        expect(sum.map((amount) => amount + 0)).toEqual(net);
        const apart = sensitivities(whole, discountRates2021).reduce(
          (all, { own }) => all + own,
          0,
        );
        const together = netPresentValue(net, discountRates2021);
        expect(Math.abs(apart - together)).toBeLessThanOrEqual(whole.lines.length + 1);
      }),
    );
  });

  it('is worth more, and home no later, the more of a gain is taken home', () => {
    fc.assert(
      fc.property(lines, fc.integer({ min: 0, max: 999 }), (given, share) => {
        const gain = { kind: 'cash' as const, price: 1_000_000, share };
        const [less, more] = [share, share + 1].map((each) =>
          keyFigures(caseOf([...given, { ...gain, share: each }]), flatRate(0.035)),
        );
        expect(more?.presentValue).toBeGreaterThan(less?.presentValue ?? 0);
        expect(more?.payback.years ?? Infinity).toBeLessThanOrEqual(
          (less?.payback.years ?? Infinity) + 1e-9,
        );
      }),
    );
  });

  it('tries a line as the whole calculation would', () => {
    for (const { key, tried, breakEven } of sensitivities(visits, discountRates2021)) {
      const scaled = (factor: number): number => {
        const flow = netEffect(visits);
        const own = effectOf(visits, (each) => each.key === key);
        return netPresentValue(
          flow.map((amount, year) => Math.round(amount + (factor - 1) * (own[year] ?? 0))),
          discountRates2021,
        );
      };
      for (const { factor, value } of tried)
        expect(Math.abs(value - scaled(factor))).toBeLessThan(5);
      if (breakEven !== null) expect(Math.abs(scaled(breakEven))).toBeLessThan(5);
    }
  });
});

describe('two versions', () => {
  it('are compared line by line', () => {
    const [screens, ...rest] = visits.lines;
    if (!screens) throw new Error('no lines');
    const dearer = rest.map((each) =>
      each.key === 'licenser' ? { ...each, amounts: [kroner(525_000), kroner(640_000)] } : each,
    );
    const added = line('kursus', { kind: 'one-off', price: kroner(7000) });
    const after = { ...visits, lines: [...dearer, added] };
    expect(
      changesBetween(visits, after).map(({ key, before, after: is, fields, effect }) => [
        ...[key, before !== null, is !== null, fields, effect],
      ]),
    ).toEqual([
      ['licenser', true, true, ['amounts'], kroner(-60_000)],
      ['kursus', false, true, [], kroner(-7000)],
      ['skærme', true, false, [], kroner(1_260_000)],
    ]);
    expect(changesBetween(visits, visits)).toEqual([]);
    const longer = changesBetween(visits, { ...visits, years: 8 });
    expect(longer.map(({ key, fields }) => [key, fields.length])).toEqual([
      ...['licenser', 'support', 'kilometer', 'vikartimer', 'frigjort'].map((key) => [key, 0]),
    ]);
  });
});
