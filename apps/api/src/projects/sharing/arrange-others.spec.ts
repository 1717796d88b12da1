import fc from 'fast-check';
import { arrangeOthers, distance, medianOf, shareOf, sizeOf } from './arrange-others';
import type { SharedRow } from './shared-row';

const row = (change: Partial<SharedRow>): SharedRow => ({
  ...{ id: 'x', title: 'Skærmbesøg', purpose: '', kind: 'general', phase: 'realisation' },
  ...{ state: 'active', municipality: 'Aarhus', municipalityCode: '0751', population: 360_000 },
  ...{ dstGroup: 2, productId: null, productName: null, supplierId: null, supplierName: null },
  ...{ technology: [], kle: [], citizens: null, employees: null, goLiveOn: null },
  ...{ plannedExpense: null, becameExpense: null, promisedBenefit: null, realisedBenefit: null },
  ...{ plannedMonths: null, becameMonths: null },
  ...{ differently: '', contactName: null, contactTitle: '', contactMail: '', contactPhone: '' },
  ...{ entersOutside: false, benefits: [], own: false },
  ...change,
});
const nothing = { part: [], product: [], size: [] };
const told = (code: string, promised: number | null, realised: number | null): SharedRow =>
  row({
    municipality: code,
    municipalityCode: code,
    promisedBenefit: promised,
    realisedBenefit: realised,
  });

describe('others’ projects', () => {
  it('give a median from five municipalities on, and none under it', () => {
    const five = [
      ...[told('a', 100, 75), told('b', 100, 46), told('c', 100, 95), told('d', 200, 144)],
      told('e', 100, 60),
    ];
    expect(arrangeOthers(five, nothing, 'name', null).medianShare).toBeCloseTo(0.72);
    expect(arrangeOthers(five.slice(1), nothing, 'name', null)).toMatchObject({
      ...{ medianShare: null, withFigures: 4, municipalities: 4 },
    });
    // A second project of the same municipality does not make it five.
    const twice = [...five.slice(1), told('b', 100, 100)];
    expect(arrangeOthers(twice, nothing, 'name', null).medianShare).toBeNull();
  });

  it('have no share where nothing was promised', () => {
    expect(shareOf(told('a', 0, 10))).toBeNull();
    expect(shareOf(told('a', 10, null))).toBeNull();
    expect(shareOf(told('a', 10, -5))).toBe(-0.5);
  });

  it('count in a facet what the other facets leave', () => {
    const rows = [
      row({ phase: 'idea', population: 40_000 }),
      row({ population: 40_000 }),
      row({ population: 70_000 }),
    ];
    const { found, facets } = arrangeOthers(rows, { ...nothing, part: ['before'] }, 'name', null);
    expect(found).toHaveLength(1);
    expect(facets.part.map(({ value, count }) => [value, count])).toEqual([
      ['before', 1],
      ['after', 2],
    ]);
    expect(facets.size.map(({ value, count }) => [value, count])).toEqual([
      ['small', 1],
      ['middle', 0],
    ]);
  });

  it('stand in the order asked for', () => {
    const rows = [
      row({ municipality: 'Aarhus', goLiveOn: '2025-01-01' }),
      row({ municipality: 'Ærø', population: 6_000, goLiveOn: null }),
      row({ municipality: 'Randers', population: 98_000, dstGroup: 3, goLiveOn: '2024-03-01' }),
    ];
    const names = (order: 'like' | 'longest' | 'name', from: Parameters<typeof arrangeOthers>[3]) =>
      arrangeOthers(rows, nothing, order, from).found.map(({ municipality }) => municipality);
    expect(names('name', null)).toEqual(['Randers', 'Ærø', 'Aarhus']);
    expect(names('longest', null)).toEqual(['Randers', 'Aarhus', 'Ærø']);
    expect(names('like', { population: 100_000, dstGroup: 3 })).toEqual([
      'Randers',
      'Aarhus',
      'Ærø',
    ]);
    expect(names('like', null)).toEqual(['Randers', 'Ærø', 'Aarhus']);
  });

  it('are as far from each other both ways, and nowhere from themselves', () => {
    const place = fc.record({
      population: fc.integer({ min: 1, max: 1e6 }),
      dstGroup: fc.integer({ min: 1, max: 5 }),
    });
    fc.assert(
      fc.property(place, place, (one, other) => {
        expect(distance(one, other)).toBeCloseTo(distance(other, one), 9);
        expect(distance(one, one)).toBe(0);
      }),
    );
  });

  it('have a median with as many below as above', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1 }), (numbers) => {
        const median = medianOf(numbers);
        const below = numbers.filter((one) => one < median).length;
        const above = numbers.filter((one) => one > median).length;
        expect(Math.max(below, above)).toBeLessThanOrEqual(numbers.length / 2);
      }),
    );
  });

  it('come from municipalities of three sizes', () => {
    expect([49_999, 50_000, 100_000, 100_001].map(sizeOf)).toEqual([
      ...['small', 'middle', 'middle', 'large'],
    ]);
  });
});
