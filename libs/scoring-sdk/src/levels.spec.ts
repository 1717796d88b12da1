import { climbLevels, exact, fraction, levelsUpTo, type LevelPart } from './index';

const parts = (rows: Readonly<Record<number, string>>): LevelPart[] =>
  Object.entries(rows).flatMap(([level, marks]) =>
    [...marks].map((mark) => ({
      level: Number(level),
      met: mark === '-' ? null : mark === '+',
    })),
  );
const rules = { base: 0, emptyLevel: 'passes' } as const;

describe('climbing levels', () => {
  it.each([
    ['all of every level', { 1: '++', 2: '+' }, 2],
    ['no skipping', { 1: '+.', 2: '++' }, 0],
    ['what does not count is as if it were not there', { 1: '+-', 2: '+' }, 2],
    ['a level on which nothing counts is passed over', { 1: '+', 2: '--', 3: '+' }, 3],
    ['and is never itself the level reached', { 1: '+', 2: '--' }, 1],
    ['nothing counts', { 1: '-' }, 0],
  ])('%s', (_, rows, reached) => {
    const climb = climbLevels([1, 2, 3], parts(rows), rules);
    expect(climb.reached).toBe(reached);
    expect(climb.empty).toBe(Object.values(rows).every((marks) => !/[+.]/.test(marks)));
  });

  it('says of every level what it came to', () => {
    const { levels } = climbLevels([3, 1, 2], parts({ 1: '+', 2: '+.' }), rules);
    expect(levels).toEqual([
      { level: 1, of: 1, met: 1, state: 'reached' },
      { level: 2, of: 2, met: 1, state: 'not-met' },
      { level: 3, of: 0, met: 0, state: 'barred' },
    ]);
  });

  it('stops at an empty level where the rules say so, above the base', () => {
    const stops = { ...rules, emptyLevel: 'stops' } as const;
    expect(climbLevels([1, 2], parts({ 2: '+' }), stops).reached).toBe(0);
    expect(climbLevels([1, 2], parts({ 2: '+' }), { ...stops, base: 1 }).reached).toBe(2);
  });

  it('asks for a share, compared as fractions', () => {
    const three = parts({ 1: '++.' });
    expect(climbLevels([1], three, { ...rules, share: fraction(2n, 3n) }).reached).toBe(1);
    expect(climbLevels([1], three, { ...rules, share: exact(0.67) }).reached).toBe(0);
  });

  it('knows the levels between those that are stated', () => {
    expect(levelsUpTo([1, 4, 4], 0).sort()).toEqual([1, 2, 3, 4]);
    expect(levelsUpTo([], 2)).toEqual([]);
  });
});
