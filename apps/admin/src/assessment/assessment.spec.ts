import type { SectionView } from '@erfa/api-client';
import { type Division, divisionOf, planOf, shortfallOf } from './division';
import { stateOf } from './section-state';

const assignment = (personId: string, questionKeys: string[], unitId: string | null = null) => ({
  id: `to-${personId}`,
  personId,
  personName: personId,
  unitId,
  unitName: null,
  questionKeys,
  asked: questionKeys.length,
  answered: 0,
  handedInAt: null,
});

const section: SectionView = {
  key: 's',
  title: { da: 'Afsnit', en: 'Section' },
  mode: null,
  questionKeys: ['a', 'b', 'c', 'd'],
  minutes: 8,
  asked: 4,
  answered: 0,
  agreed: 0,
  waiting: 0,
  assignments: [],
};

const split: Division = { mode: 'split', people: ['x', 'y'], picked: new Map() };

describe('the division of a section', () => {
  it('deals questions out evenly to those who were not picked', () => {
    expect(planOf(split, section).people.map(({ questionKeys }) => questionKeys)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    const picked = planOf({ ...split, picked: new Map([['a', 'y']]) }, section);
    expect(picked.people.map(({ questionKeys }) => questionKeys)).toEqual([['b'], ['a', 'c', 'd']]);
  });

  it('forgets a pick of someone who is no longer chosen', () => {
    const plan = planOf({ ...split, picked: new Map([['a', 'gone']]) }, section);
    expect(plan.people.flatMap(({ questionKeys }) => questionKeys)).toEqual(section.questionKeys);
  });

  it('keeps the unit of who already has the section', () => {
    const given = { ...section, mode: 'one' as const, assignments: [assignment('x', [], 'unit')] };
    expect(planOf(divisionOf(given), given)).toEqual({
      mode: 'one',
      people: [{ personId: 'x', unitId: 'unit' }],
    });
  });

  it('begins with how the section is split now', () => {
    const given = {
      ...section,
      mode: 'split' as const,
      assignments: [assignment('x', ['d']), assignment('y', ['a', 'b', 'c'])],
    };
    expect(planOf(divisionOf(given), given).people.map(({ questionKeys }) => questionKeys)).toEqual(
      [['d'], ['a', 'b', 'c']],
    );
  });

  it('tells what is missing', () => {
    expect(shortfallOf(divisionOf(section), section)).toBe('nobody');
    expect(shortfallOf({ ...split, people: ['x'] }, section)).toBe('tooFew');
    expect(shortfallOf({ ...split, people: ['x'], mode: 'one' }, section)).toBeNull();
    expect(shortfallOf({ ...split, people: ['x', 'y', 'z', 'u', 'v'] }, section)).toBe('idle');
    expect(shortfallOf(split, section)).toBeNull();
  });
});

describe('the state of a section', () => {
  const given = { ...section, assignments: [assignment('x', section.questionKeys)] };
  const handedIn = { ...assignment('x', section.questionKeys), handedInAt: '2026-11-23T10:00:00Z' };

  it.each([
    [section, 'unassigned'],
    [given, 'later'],
    [{ ...given, answered: 1 }, 'active'],
    [{ ...given, answered: 4, waiting: 2 }, 'agree'],
    [{ ...given, answered: 4, agreed: 4 }, 'done'],
    [{ ...given, asked: 3, answered: 3, agreed: 3 }, 'done'],
    [{ ...given, asked: 0 }, 'later'],
  ] as const)('%# is %s', (shown, state) => {
    expect(stateOf(shown, true)).toBe(state);
  });

  it('of which nothing is asked is done when all have handed in', () => {
    expect(stateOf({ ...given, asked: 0, assignments: [handedIn] }, true)).toBe('done');
  });

  it.each([
    [section, 'blank'],
    [given, 'blank'],
    [{ ...given, answered: 1 }, 'unfinished'],
    [{ ...given, answered: 4, waiting: 2 }, 'unfinished'],
    [{ ...given, answered: 4, agreed: 4 }, 'done'],
    [{ ...given, asked: 0 }, 'done'],
  ] as const)('that takes no more answers, %#, waits for nothing: %s', (shown, state) => {
    expect(stateOf(shown, false)).toBe(state);
  });
});
