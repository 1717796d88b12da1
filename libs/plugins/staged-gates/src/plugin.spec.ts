import {
  explainScore,
  findScore,
  type Model,
  resolveOptions,
  smallestLift,
  titlesOf,
} from '@erfa/scoring-sdk';
import { testScoringPlugin } from '@erfa/scoring-sdk/testing';
import {
  cases,
  chain,
  domain,
  fi,
  given,
  group,
  largely,
  model,
  ni,
  notGold,
  outside,
  pi,
  practice,
  ranks,
} from '../testing/cases';
import stagedGates from './plugin';

testScoringPlugin(stagedGates, { cases, models: cases.map((item) => item.model), runs: 300 });

const prepared = (of: Model) =>
  stagedGates.prepare(of, resolveOptions(stagedGates.manifest.options, of.scoring.options ?? {}));

describe('staged-gates explained', () => {
  const words = (of: Model, sheet: ReturnType<typeof given>, key: string): string[] => {
    const node = findScore(prepared(of)(sheet), key);
    if (!node) throw new Error(`${key} is missing`);
    return explainScore(node, stagedGates.manifest, titlesOf(of, 'da'), 'da');
  };

  it('says what is reached, what falls short, what is left out and what lies ahead', () => {
    const sheet = given({ a1: fi, b1: outside, a2: fi, a3: fi });
    expect(words(model(largely, domain), sheet, 'total')).toEqual([
      'Total: 1 (niveau 1).',
      'Niveau 1 er nået: 1 af 1 praksisser er gode nok.',
      'Niveau 2 er ikke nået: 1 af 2 praksisser er gode nok, og der kræves 2.',
      'Niveau 3 tæller ikke med: et niveau under er ikke nået.',
      'a1 (niveau 1) er god nok: 3, og der kræves 2.',
      'b1 (niveau 1) er udeladt: ikke relevant.',
      'a2 (niveau 2) er god nok: 3, og der kræves 2.',
      'b2 (niveau 2) tæller som ikke god nok: ikke besvaret.',
      'a3 (niveau 3) er god nok: 3, og der kræves 2.',
      'På vej mod niveau 2 er 1 af 2 praksisser gode nok (50 %).',
    ]);
  });

  it('names the prerequisite that is not in place', () => {
    const sheet = given({ list: pi, review: fi, audit: fi });
    expect(words(model(largely, chain), sheet, 'review')).toEqual([
      'review: 3.',
      'Svaret er 3 og godt nok; der kræves 2. Praksissen er på niveau 2.',
      'Forudsætningen list er ikke opfyldt, så praksissen tæller ikke som god nok.',
    ]);
    expect(words(model(largely, chain), sheet, 'total')).toContain(
      'review (niveau 2) er god nok i sig selv (3), men det, den bygger på, er ikke på plads.',
    );
  });

  it('G9: points, progress to the next rank, and an area that can come no higher', () => {
    const of = ranks({ value: 'points' });
    const inputs = (key: string, rule: string) =>
      findScore(prepared(of)(notGold), key)?.contributions.find((line) => line.rule === rule)
        ?.inputs;
    expect(inputs('total', 'points')).toEqual({ points: 400, possible: 700 });
    expect(inputs('total', 'progress')).toMatchObject({ met: 3, of: 4, percent: 75 });
    expect(inputs('total', 'next-level')).toEqual({ level: 3, met: 0, of: 1, percent: 0 });
    expect(inputs('ownership', 'progress')).toMatchObject({ met: 2, of: 3, percent: 67 });
    expect(inputs('operations', 'progress')).toMatchObject({ met: 1, of: 1, percent: 100 });
    expect(inputs('operations', 'top-level')).toEqual({ level: 1, isMaxRank: true });
  });

  it('has a sentence for every state of every rule it uses', () => {
    const all = cases.flatMap(({ model: of, sheet }) => {
      const lines: string[] = [];
      const visit = (node: ReturnType<ReturnType<typeof prepared>>): void => {
        for (const { rule, state } of node.contributions) {
          const texts = stagedGates.manifest.rules[rule];
          if (!texts?.[state === 'left-out' ? 'leftOut' : state]) lines.push(`${rule} ${state}`);
        }
        node.children.forEach(visit);
      };
      visit(prepared(of)(sheet));
      return lines;
    });
    expect(all).toEqual([]);
  });
});

describe('laws of staged gates', () => {
  const figures = (of: Model, sheet: ReturnType<typeof given>) => {
    const { level, value } = prepared(of)(sheet);
    return { level: level ?? -1, value: value ?? -1 };
  };
  /** Every sheet of four degrees over four practices: 256. */
  const keys = ['a', 'b', 'c', 'd'];
  const sheets = Array.from({ length: 4 ** keys.length }, (_, at) =>
    given(Object.fromEntries(keys.map((key, place) => [key, Math.floor(at / 4 ** place) % 4]))),
  );
  const levels = [1, 1, 2, 3];
  const four = (requires: Readonly<Record<string, readonly string[]>>) =>
    keys.map((key, at) =>
      practice(key, levels[at] ?? 1, { attributes: { requires: requires[key] ?? [] } }),
    );
  const edges = keys.flatMap((from) => keys.flatMap((to) => (from === to ? [] : [[from, to]])));

  it('an edge more between practices never raises a level or a figure', () => {
    for (const value of ['level', 'points', 'progress']) {
      for (const [from = '', to = ''] of edges) {
        const options = { ...largely, value };
        const [without, withEdge] = [
          model(options, four({ d: ['a'] })),
          model(options, four({ d: ['a'], [from]: from === 'd' ? ['a', to] : [to] })),
        ];
        for (const sheet of sheets.filter((_, at) => at % 5 === 0)) {
          const [before, after] = [figures(without, sheet), figures(withEdge, sheet)];
          expect(after.level).toBeLessThanOrEqual(before.level);
          expect(after.value).toBeLessThanOrEqual(before.value);
        }
      }
    }
  });

  it('a larger share never raises a level', () => {
    for (const sheet of sheets) {
      const reached = [0, '1/3', 0.5, '2/3', 1].map(
        (share) => figures(model({ ...largely, share }, four({})), sheet).level,
      );
      expect(reached).toEqual([...reached].sort((a, b) => b - a));
    }
  });

  it('areas at their highest that hold nobody back are as all together, where none has a gap', () => {
    const areas = [
      group('g', [practice('a', 1)]),
      group('h', [practice('b', 1), practice('c', 2), practice('d', 3)]),
    ];
    for (const sheet of sheets) {
      const free = figures(model({ ...largely, ceiling: 'free' }, areas), sheet).level;
      expect(free).toBe(figures(model({ ...largely, groups: 'pooled' }, areas), sheet).level);
    }
  });
});

describe('the smallest lift to the next gate', () => {
  it('is what falls short on the next level, and what that builds on', () => {
    const of = model(largely, [
      ...Array.from({ length: 30 }, (_, at) => practice(`far${at}`, 3)),
      practice('near', 1),
      practice('built', 1, { attributes: { requires: ['ground'] } }),
      practice('ground', 3),
    ]);
    const sheet = given({ near: pi, built: fi, ground: ni });
    const lift = smallestLift(of, prepared(of), sheet, 'total', { orderIndependent: true });
    expect(lift).toMatchObject({ state: 'found', from: 0, to: 1, smallest: true });
    if (lift.state !== 'found') throw new Error(lift.state);
    expect(lift.changes.map(({ question, to }) => [question, to]).sort()).toEqual([
      ['ground', 2],
      ['near', 2],
    ]);
  });
});
