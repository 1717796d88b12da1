import { country } from '../testing/country';
import { belongsTo, peerGroups } from './peer-groups';

const groups = peerGroups(country);
const sizes = (kind: string) =>
  groups.filter((group) => group.kind === kind).map(({ key, members }) => [key, members.length]);

describe('the groups of the country', () => {
  it('are those the municipalities know', () => {
    expect(sizes('country')).toEqual([['country', 98]]);
    expect(sizes('region').map(([, size]) => size)).toEqual([11, 19, 22, 29, 17]);
    expect(sizes('dst-group')).toEqual([
      ['1', 24],
      ['2+3', 19],
      ['4', 24],
      ['5', 31],
    ]);
    expect(sizes('population').map(([key]) => key)).toEqual([
      '0-20',
      '20-40',
      '40-60',
      '60-100',
      '100-',
    ]);
    expect(sizes('six-cities')).toEqual([['six-cities', 6]]);
  });

  it('have everybody in just one group of each kind but the six cities', () => {
    for (const kind of ['country', 'region', 'dst-group', 'population']) {
      const members = groups
        .filter((group) => group.kind === kind)
        .flatMap((group) => group.members);
      expect([...members].sort()).toEqual(country.map(({ code }) => code).sort());
    }
  });

  it('do not depend on the order they are asked in, and leave out what nobody is in', () => {
    expect(peerGroups([...country].reverse())).toEqual(groups);
    expect(peerGroups(country.slice(0, 1)).map(({ kind }) => kind)).toEqual([
      'country',
      'region',
      'dst-group',
      'population',
      'six-cities',
    ]);
  });

  it('know who is in them, one municipality at a time', () => {
    for (const group of groups)
      for (const profile of country)
        expect(belongsTo(profile, group)).toBe(group.members.includes(profile.code));
    const middle = country.filter((profile) =>
      belongsTo(profile, { kind: 'population', key: '20-60' }),
    );
    expect(middle.length).toBe(
      ['20-40', '40-60'].reduce(
        (sum, key) => sum + (groups.find((group) => group.key === key)?.members.length ?? 0),
        0,
      ),
    );
  });
});
