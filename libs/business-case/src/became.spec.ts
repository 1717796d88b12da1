import * as fc from 'fast-check';
import { caseOutcome, expectedExpense, outcomeOf } from './became';
import { type BusinessCase, oneOffExpense } from './business-case';
import { type CaseLine, lineKinds } from './case-line';

const kroner = (amount: number): number => amount * 100;
const line = (key: string, more: Partial<CaseLine>): CaseLine => ({
  ...{ key, title: key, scenario: 1, kind: 'running', basis: 'amounts', quantity: 0, unit: '' },
  ...{ price: 0, points: null, amounts: [], ramp: [], share: 1000 },
  ...more,
});

/** Electronic keys in home care, in one year so far. */
const keys: BusinessCase = {
  ...{ years: 3, method: 'successive', hoursPerYear: 1450 },
  lines: [
    line('låse', { kind: 'investment', amounts: [kroner(1_480_000)] }),
    line('licenser', { amounts: [kroner(390_000)] }),
    line('uddannelse', { kind: 'one-off', amounts: [kroner(210_000)] }),
    line('nøgler', { kind: 'cash', amounts: [kroner(412_000)] }),
    line('frigjort', { kind: 'time', amounts: [kroner(900_000)] }),
  ],
};
const actual = [
  { key: 'låse', amounts: [kroner(-1_612_000)] },
  { key: 'licenser', amounts: [kroner(-402_000)] },
  { key: 'uddannelse', amounts: [kroner(-164_000)] },
  { key: 'nøgler', amounts: [kroner(338_000)] },
];

describe('a case as decided against as it became', () => {
  it('is compared line by line and in sum, in kroner and per cent', () => {
    const { lines, years, total } = caseOutcome(keys, actual);
    expect(lines.map(({ difference }) => difference / 100)).toEqual([
      -132_000, -12_000, 46_000, -74_000, 0,
    ]);
    expect(lines.map(({ percent }) => percent && Math.round(percent * 10) / 10)).toEqual([
      -8.9,
      -3.1,
      21.9,
      -18,
      null,
    ]);
    expect(total).toMatchObject({
      ...{ decided: kroner(-1_668_000), became: kroner(-1_840_000), difference: kroner(-172_000) },
    });
    expect(years[0]).toMatchObject({ difference: kroner(-172_000), unknown: 0 });
    // Of the next year nothing is known: it stands beside what was decided, and in no sum.
    expect(years[1]).toMatchObject({
      ...{ decided: 0, became: 0, difference: 0, percent: null, unknown: 2 },
      decidedInAll: kroner(22_000),
    });
  });

  it('has lines that were never decided, and released time in no sum', () => {
    const { lines, total } = caseOutcome(
      keys,
      [
        { key: 'opgange', amounts: [null, kroner(-50_000)] },
        { key: 'frigjort', amounts: [kroner(1)] },
      ],
      [{ key: 'opgange', kind: 'one-off' }],
    );
    expect(lines.at(-1)).toMatchObject({
      ...{ key: 'opgange', decided: 0, became: kroner(-50_000), percent: null, known: 1 },
    });
    expect(total).toEqual(outcomeOf(0, kroner(-50_000)));
  });

  it('refuses what is no whole number of øre', () => {
    expect(() => caseOutcome(keys, [{ key: 'låse', amounts: [0.5] }])).toThrow(RangeError);
  });

  const some = fc.array(
    fc.record({
      kind: fc.constantFrom(...lineKinds),
      amounts: fc.array(fc.integer({ min: 0, max: 1_000_000_000 }), { maxLength: 5 }),
      became: fc.array(fc.option(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 })), {
        maxLength: 5,
      }),
    }),
    { maxLength: 8 },
  );
  const caseOf = (rows: { kind: CaseLine['kind']; amounts: number[] }[]): BusinessCase => ({
    ...{ years: 4, method: 'mean', hoursPerYear: 1450 },
    lines: rows.map((row, at) => line(String(at), row)),
  });

  it('comes to the same by year as by line, whatever is known', () => {
    fc.assert(
      fc.property(some, (rows) => {
        const { lines, years, total } = caseOutcome(
          caseOf(rows),
          rows.map(({ became }, at) => ({ key: String(at), amounts: became })),
        );
        const money = lines.filter((_, at) => rows[at]?.kind !== 'time');
        const sum = (of: readonly { difference: number }[]): number =>
          of.reduce((all, { difference }) => all + difference, 0);
        expect(sum(money)).toBe(total?.difference ?? 0);
        expect(sum(years)).toBe(total?.difference ?? 0);
        if (total) expect(total.became - total.decided).toBe(total.difference);
        // Where nothing is known of any money there is no total, and that is no 0.
        expect(total === null).toBe(money.every(({ known }) => known === 0));
        for (const year of years)
          if (year.unknown === 0) expect(year.decided).toBe(year.decidedInAll);
      }),
    );
  });

  it('differs by nothing where everything became as decided', () => {
    fc.assert(
      fc.property(some, (rows) => {
        const whole = caseOf(rows);
        const asDecided = caseOutcome(whole, []).lines.map(({ key, years }) => ({
          key,
          amounts: years.map(({ decided }) => decided),
        }));
        const { lines, years, total } = caseOutcome(whole, asDecided);
        expect(total?.difference ?? 0).toBe(0);
        expect(lines.every(({ difference, known }) => difference === 0 && known === 4)).toBe(true);
        expect(
          years.every(
            ({ unknown, decided, decidedInAll }) => unknown === 0 && decided === decidedInAll,
          ),
        ).toBe(true);
      }),
    );
  });
});

describe('a one-off expense as it is expected', () => {
  const known = (key: string, kind: CaseLine['kind'], year: number, amount: number) => ({
    ...{ key, kind, amounts: [{ year, amount: kroner(amount) }] },
  });

  it('is what became where it is known, else what is calculated', () => {
    expect(expectedExpense(keys, 2026, [])).toBe(kroner(1_690_000));
    const locks = known('låse', 'investment', 2026, -1_612_000);
    expect(expectedExpense(keys, 2026, [locks])).toBe(kroner(1_612_000 + 210_000));
    const taught = known('uddannelse', 'one-off', 2026, -164_000);
    expect(expectedExpense(keys, 2026, [locks, taught])).toBe(kroner(1_776_000));
  });

  it('counts what came late, what was taken off the case and what was never decided, and nothing that runs', () => {
    expect(
      expectedExpense(keys, 2026, [
        known('låse', 'investment', 2027, -100),
        known('borte', 'investment', 2026, -20),
        known('opgange', 'one-off', 2028, -3),
        known('licenser', 'running', 2026, -999),
        known('drift', 'running', 2026, -999),
      ]),
    ).toBe(kroner(1_690_123));
  });

  it('is what is calculated as long as everything becomes so', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1e9), { maxLength: 3 }), fc.nat(2), (amounts, at) => {
        const now = { ...keys, lines: [line('a', { kind: 'one-off', amounts })] };
        const amount = -(amounts[at] ?? 0) + 0;
        const became = [
          { key: 'a', kind: 'one-off', amounts: [{ year: 2026 + at, amount }] },
        ] as const;
        expect(expectedExpense(now, 2026, became)).toBe(oneOffExpense(now));
      }),
    );
  });
});
