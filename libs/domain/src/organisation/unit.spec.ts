import * as fc from 'fast-check';
import { RuleBroken } from '../rule-broken';
import { arrangeUnits, assertNoUnitCircle, unitsInCircles, type PlacedUnit } from './unit';

const names = ['Aarhus', 'Børn', 'Skole', 'Ældre', 'Økonomi'];
/** Any parents at all, circles and strangers included. */
const anyUnits = fc
  .array(fc.record({ parent: fc.integer({ min: -1, max: 40 }), name: fc.constantFrom(...names) }), {
    maxLength: 40,
  })
  .map((drawn) =>
    drawn.map(({ parent, name }, index): PlacedUnit => ({
      id: `u${index}`,
      parentId: parent < 0 ? null : `u${parent}`,
      name,
    })),
  );
const parentsOf = (units: readonly PlacedUnit[]): Map<string, string | null> =>
  new Map(units.map(({ id, parentId }) => [id, parentId]));
const compare = new Intl.Collator('da').compare;

describe('organisational units', () => {
  it('lie in a circle exactly when walking upwards comes back', () => {
    fc.assert(
      fc.property(anyUnits, (units) => {
        const parents = parentsOf(units);
        const comesBack = (id: string): boolean => {
          let here = parents.get(id) ?? null;
          for (let step = 0; here !== null && step <= units.length; step += 1) {
            if (here === id) return true;
            here = parents.get(here) ?? null;
          }
          return false;
        };
        expect([...unitsInCircles(parents)].toSorted()).toEqual(
          units
            .map(({ id }) => id)
            .filter(comesBack)
            .toSorted(),
        );
      }),
    );
  });

  it('never come to lie below themselves', () => {
    const parents = new Map([
      ['a', null],
      ['b', 'a'],
      ['c', 'b'],
    ]);
    const unit = { id: 'a', name: 'Sekretariat' };
    for (const parent of ['a', 'b', 'c']) {
      expect(() => assertNoUnitCircle(parents, unit, parent)).toThrow(RuleBroken);
    }
    expect(() => assertNoUnitCircle(parents, { id: 'c', name: 'C' }, 'a')).not.toThrow();
    expect(() => assertNoUnitCircle(parents, unit, null)).not.toThrow();
    expect(parents.get('a')).toBeNull();
  });

  it('are each shown once, below their parent, siblings in order', () => {
    fc.assert(
      fc.property(anyUnits, (units) => {
        const arranged = arrangeUnits(units, compare);
        expect(arranged.map(({ unit }) => unit.id).toSorted()).toEqual(
          units.map(({ id }) => id).toSorted(),
        );
        for (const [index, { depth, path, parentId, unit }] of arranged.entries()) {
          const before = arranged[index - 1];
          expect(depth).toBeLessThanOrEqual(before ? before.depth + 1 : 0);
          expect(path).toHaveLength(depth + 1);
          expect(path.at(-1)).toBe(unit.name);
          const parent = arranged
            .slice(0, index)
            .findLast((candidate) => candidate.depth === depth - 1);
          expect(parentId).toBe(depth === 0 ? null : parent?.unit.id);
          if (before?.parentId === parentId && before?.depth === depth) {
            expect(compare(before.unit.name, unit.name)).toBeLessThanOrEqual(0);
          }
        }
      }),
    );
  });

  it('are ordered as Danes do', () => {
    const units = ['Aabenraa', 'Ældre', 'Børn', 'Økonomi', 'Aarhus', 'Zoo'].map((name) => ({
      id: name,
      parentId: null,
      name,
    }));
    expect(arrangeUnits(units, compare).map(({ unit }) => unit.name)).toEqual([
      'Børn',
      'Zoo',
      'Ældre',
      'Økonomi',
      'Aabenraa',
      'Aarhus',
    ]);
  });

  it('may be as deep as there are units', () => {
    const units = Array.from({ length: 3000 }, (_, n) => ({
      id: `u${n}`,
      parentId: n === 0 ? null : `u${n - 1}`,
      name: 'E',
    }));
    expect(arrangeUnits(units, compare).at(-1)?.depth).toBe(2999);
  });
});
