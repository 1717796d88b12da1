import fc from 'fast-check';
import { differenceUnitOf, unitOf } from './indicator-unit';

describe('the unit of an indicator', () => {
  it('stands in the singular where its language has that for the amount', () => {
    const told = ([1, 0.5, 1.5, 2, 0, 86, -1] as const).map((amount) => [
      amount,
      unitOf(amount, 'timer pr. måned', 'da'),
    ]);
    expect(told).toEqual([
      [1, 'time pr. måned'],
      [0.5, 'time pr. måned'],
      [1.5, 'time pr. måned'],
      [2, 'timer pr. måned'],
      [0, 'timer pr. måned'],
      [86, 'timer pr. måned'],
      [-1, 'time pr. måned'],
    ]);
    expect(unitOf(1, 'minutter', 'da')).toBe('minut');
    expect(unitOf(1, 'Vikartimer', 'da')).toBe('Vikartime');
    expect(unitOf(1, 'minutes', 'en')).toBe('minute');
    expect(unitOf(0.5, 'minutes', 'en')).toBe('minutes');
  });

  it('is left as it was written where its singular is not known, whatever the amount', () => {
    for (const unit of ['besøg', 't.kr.', 'årsværk', 'kg CO2', '', '1-5'])
      for (const amount of [0, 1, 1.5, 7]) expect(unitOf(amount, unit, 'da')).toBe(unit);
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 2 }), (unit, amount) => {
        expect(unitOf(amount, unit, 'da')).toBe(unit.trim());
      }),
    );
  });

  it('of a difference of shares is percentage points, with what the share is of', () => {
    for (const [unit, points] of [
      ['%', 'procentpoint'],
      ['procent', 'procentpoint'],
      ['pct.', 'procentpoint'],
      ['procent af fakturaer', 'procentpoint af fakturaer'],
      ['procenttegn', 'procenttegn'],
      ['minutter', 'minutter'],
    ] as const)
      expect([unit, differenceUnitOf(5, unit, 'da')]).toEqual([unit, points]);
    expect(differenceUnitOf(1, 'per cent', 'en')).toBe('percentage point');
    expect(differenceUnitOf(0.5, '%', 'en')).toBe('percentage points');
    expect(differenceUnitOf(1, 'minutter', 'da')).toBe('minut');
  });
});
