import loadHighs, { type Highs } from 'highs';
import { boundsByOptimiser, fewestByElimination, type Reading } from '../testing/attacker';
import { seeded } from '../testing/chance';
import { country } from '../testing/country';
import { countLevels, countValues } from './histogram';
import { peerGroups } from './peer-groups';
import { publishFigures } from './published-figures';
import { fewestAnswering, planFigure, planRelease, type PlannedGroup } from './release-plan';

const groups = peerGroups(country);
const grid = { lowest: 10, highest: 50 };
const thresholds = [10, 20, 30, 40, 50];
const published = (plan: readonly PlannedGroup[]) =>
  plan.filter(({ suppressed }) => suppressed === null);
const names = (plan: readonly PlannedGroup[]) =>
  plan.map(({ kind, key, suppressed }) => `${kind}:${key}${suppressed ? ` (${suppressed})` : ''}`);

/** A round as chance has it: who took part, and what each came to, in tenths. */
function randomRound(seed: number) {
  const chance = seeded(seed);
  const rate = 0.25 + 0.75 * chance();
  // From a country that is all alike to one that is not.
  const spread = 1 + 12 * chance();
  const middle = 14 + 22 * chance();
  const values = new Map<string, number>();
  for (const { code } of country) {
    const noise = chance() + chance() + chance() - 1.5;
    const value = Math.round(middle + 2 * spread * noise);
    if (chance() < rate) values.set(code, Math.min(50, Math.max(10, value)));
  }
  return { chance, values, participants: new Set(values.keys()) };
}

const rounds = Array.from({ length: 500 }, (_, index) => {
  const round = randomRound(index + 1);
  return { ...round, plan: planRelease(groups, round.participants) };
});

describe('when everybody took part', () => {
  it('everything is shown, the two largest population classes joined', () => {
    const everybody = new Set(country.map(({ code }) => code));
    expect(names(planRelease(groups, everybody))).toEqual([
      'country:country',
      'region:1081',
      'region:1082',
      'region:1083',
      'region:1084',
      'region:1085',
      'dst-group:1',
      'dst-group:2+3',
      'dst-group:4',
      'dst-group:5',
      'population:0-20',
      'population:20-40',
      'population:40-60',
      'population:60-',
      'six-cities:six-cities',
    ]);
  });
});

describe('five hundred rounds with whoever took part', () => {
  it('no group with fewer than six is published, and most groups are', () => {
    for (const { plan } of rounds)
      for (const { answering } of published(plan))
        expect(answering.length).toBeGreaterThanOrEqual(fewestAnswering);
    const half = rounds.filter(({ participants }) => participants.size >= 70);
    const shown = half.map(({ plan }) => published(plan).length / plan.length);
    expect(half.length).toBeGreaterThan(100);
    expect(shown.reduce((sum, share) => sum + share, 0) / half.length).toBeGreaterThan(0.9);
  });

  it('differencing and elimination isolate nobody, nor any fewer than five', () => {
    for (const { plan, chance } of rounds) {
      const sets = published(plan).map(({ answering }) => answering);
      expect(fewestByElimination(sets, chance)).toBeGreaterThanOrEqual(5);
    }
  });

  it('and they do where only the size of each group is looked at', () => {
    const broken = rounds.filter(({ participants, chance }) => {
      const sets = groups
        .map(({ members }) => members.filter((code) => participants.has(code)))
        .filter((answering) => answering.length >= fewestAnswering);
      return sets.length > 0 && fewestByElimination(sets, chance) < 5;
    });
    expect(broken.length).toBeGreaterThan(250);
  });

  it('decides by membership alone: other values change nothing', () => {
    for (const { plan, participants } of rounds.slice(0, 20)) {
      const backwards = new Set([...participants].reverse());
      expect(planRelease(groups, backwards)).toEqual(plan);
    }
  });

  it('a figure that fewer have a value for is hidden where those fewer would be given away', () => {
    for (const { plan, participants, chance } of rounds.slice(0, 100)) {
      const scored = new Set([...participants].filter(() => chance() < 0.8));
      const narrowed = planFigure(plan, scored);
      expect(narrowed.map(({ key }) => key)).toEqual(plan.map(({ key }) => key));
      const sets = published(narrowed).map(({ answering }) => answering);
      if (sets.length > 0) expect(fewestByElimination(sets, chance)).toBeGreaterThanOrEqual(5);
    }
  });
});

describe('an optimiser that is given everything published', () => {
  let highs: Highs;
  beforeAll(async () => {
    highs = await loadHighs();
  });

  /** Up to four who took part: one alone, or the ones the groups come closest to telling apart. */
  function someFew(plan: readonly PlannedGroup[], chance: () => number): readonly string[] {
    const shown = published(plan).filter(({ kind }) => kind !== 'country');
    const all = [...new Set(shown.flatMap(({ answering }) => answering))];
    const one = all[Math.floor(chance() * all.length)] ?? '';
    const alike = all.filter((code) =>
      shown.every(({ answering }) => answering.includes(code) === answering.includes(one)),
    );
    return alike.length < 5 && chance() < 0.5 ? alike : [one];
  }

  function readings(
    plan: readonly PlannedGroup[],
    values: ReadonlyMap<string, number>,
    exact: boolean,
  ): readonly Reading[] {
    return published(plan).flatMap(({ answering }) => {
      const histogram = countValues(
        grid,
        answering.map((code) => values.get(code) ?? Number.NaN),
      );
      const levels = countLevels(histogram, thresholds);
      const figures = publishFigures(histogram, levels);
      if (!figures) return [];
      return [{ members: answering, figures: exact ? { ...figures, levels } : figures }];
    });
  }

  const narrow = (exact: boolean, tried = rounds) =>
    tried.filter(({ plan, values, chance }) => {
      const few = someFew(plan, chance);
      const read = readings(plan, values, exact);
      if (few[0] === '' || read.length === 0) return false;
      const slack = exact ? { below: 0, above: 0 } : { below: 1, above: 2 };
      const { lowest, highest } = boundsByOptimiser(highs, read, few, thresholds, slack);
      const levels = few.map((code) =>
        thresholds.findLastIndex((threshold) => threshold <= (values.get(code) ?? Number.NaN)),
      );
      const truth = levels.reduce((sum, level) => sum + level, 0) / few.length;
      // The truth is one of the possible worlds: where the farther end lies a level away from it, the other need not be sought.
      const far = truth >= 2 ? lowest() : highest();
      if (Math.abs(far - truth) >= 1 - 1e-6) return false;
      // Two levels are possible where the ends lie at least one apart.
      return Math.abs(far - (truth >= 2 ? highest() : lowest())) < 1 - 1e-6;
    });

  it('cannot tell for any set under five which of two levels it stands at', () => {
    expect(narrow(false).map(({ values }) => values.size)).toEqual([]);
  });

  it('can, where the counts of levels are published as they are', () => {
    expect(narrow(true, rounds.slice(0, 100)).length).toBeGreaterThan(4);
  });
});
