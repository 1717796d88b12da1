import { againstMedians, differences, inhabitantsOf, type Standing } from './told';

const figures = (...standings: (Standing | null)[]) => standings.map((standing) => ({ standing }));

describe('what a comparison comes to', () => {
  it.each([
    [figures('above', 'within', null), 'above'],
    [figures('below', 'within'), 'below'],
    [figures('below', 'above'), 'both'],
    [figures('within', 'within'), 'within'],
    [figures(null), 'none'],
    [figures(), 'none'],
  ] as const)('%j is %s', (compared, outcome) => {
    expect(differences(compared).outcome).toBe(outcome);
  });

  it('compares with medians as they are shown', () => {
    expect(againstMedians(3.04, [3, 2.9])).toEqual({ outcome: 'some', above: 1, below: 0 });
    expect(againstMedians(3.1, [3, 2.9]).outcome).toBe('allAbove');
    expect(againstMedians(2.8, [3, 2.9]).outcome).toBe('allBelow');
    expect(againstMedians(2.8, []).outcome).toBe('none');
  });

  it('reads population classes', () => {
    expect(inhabitantsOf('0-20')).toEqual({ from: 0, to: 20_000 });
    expect(inhabitantsOf('100-')).toEqual({ from: 100_000, to: null });
  });
});
