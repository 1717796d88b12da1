import fc from 'fast-check';
import { gapPriority } from './gap-priority';

const samm = { min: 0, max: 3 };

describe('the priority of a gap', () => {
  it.each([
    [1, 3, 8, 53, 'high'],
    [0, 3, 15, 100, 'high'],
    [0, 1, 3, 20, 'low'],
    [1.5, 2, 1.25, 8, 'low'],
    [2, 1, 0, 0, 'none'],
    [2, 2, 0, 0, 'none'],
    // Between the published cases: 4.25 of 15.
    [0.5, 1.8, 4.29, 29, 'medium'],
  ])('G4: from %d to %d weighs %d, %d %%, %s', (current, target, weight, percent, priority) => {
    const found = gapPriority(current, target, samm);
    expect(found.weight).toBeCloseTo(weight, 9);
    expect(found).toMatchObject({ percent, priority });
  });

  it('counts from the lowest value of the scale, wherever that is', () => {
    expect(gapPriority(2, 4, { min: 1, max: 4 })).toEqual(gapPriority(1, 3, samm));
    expect(gapPriority(1, 1, { min: 1, max: 1 })).toEqual({
      weight: 0,
      percent: 0,
      priority: 'none',
    });
  });

  it('grows with the distance, within 0 and 100', () => {
    const value = fc.integer({ min: 0, max: 300 }).map((n) => n / 100);
    fc.assert(
      fc.property(value, value, value, (current, one, other) => {
        const [near, far] = [Math.min(one, other), Math.max(one, other)];
        const less = gapPriority(current, near, samm);
        const more = gapPriority(current, far, samm);
        expect(less.weight).toBeLessThanOrEqual(more.weight);
        expect(more.percent).toBeGreaterThanOrEqual(0);
        expect(more.percent).toBeLessThanOrEqual(100);
      }),
    );
  });
});
