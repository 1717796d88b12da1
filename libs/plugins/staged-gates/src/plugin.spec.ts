import {
  type Answer,
  explainScore,
  findScore,
  type JsonObject,
  type Model,
  type ModelNode,
  type QuestionNode,
  resolveOptions,
  type Scale,
  smallestLift,
  titlesOf,
} from '@erfa/scoring-sdk';
import { type PluginCase, testScoringPlugin } from '@erfa/scoring-sdk/testing';
import stagedGates from './plugin';

const text = (words: string) => ({ da: words, en: words });
/** Not, partially, largely, fully: C2M2’s four degrees; largely is good enough. */
const degrees: Scale = {
  kind: 'steps',
  steps: [0, 1, 2, 3].map((value) => ({ value, key: `d${value}`, title: text(`${value}`) })),
};
const [ni, pi, li, fi] = [0, 1, 2, 3];
const outside: Answer = { state: 'not-applicable', reason: 'outside-scope' };

const model = (options: JsonObject, nodes: Model['nodes']): Model => ({
  format: 1,
  key: 'total',
  version: 1,
  title: text('Total'),
  scales: { degrees, yes: { kind: 'boolean' } },
  scoring: { plugin: 'staged-gates', version: '^1.0.0', options },
  nodes,
});
const practice = (key: string, level: number, own: Partial<QuestionNode> = {}): QuestionNode => ({
  key,
  kind: 'question',
  title: text(key),
  scale: 'degrees',
  level,
  ...own,
});
const group = (key: string, children: Model['nodes'], scoring?: JsonObject): ModelNode => ({
  key,
  kind: 'group',
  title: text(key),
  ...(scoring ? { scoring } : {}),
  children,
});
const check = (key: string, level: number): QuestionNode => practice(key, level, { scale: 'yes' });
const given = (values: Readonly<Record<string, number | boolean | Answer>>) => ({
  answers: Object.fromEntries(
    Object.entries(values).map(([key, value]): [string, Answer] => [
      key,
      typeof value === 'object' ? value : { state: 'answered', value },
    ]),
  ),
});

const largely = { passesFromValue: li } as const;
/** Two practices on levels 1 and 2, one on level 3. */
const domain = [
  practice('a1', 1),
  practice('b1', 1),
  practice('a2', 2),
  practice('b2', 2),
  practice('a3', 3),
];
const two = [
  group('one', [practice('p', 1), practice('q', 2)]),
  group('other', [practice('r', 1)]),
];
const vacuous = [practice('a2', 2)];
const chain = [
  practice('list', 1),
  practice('review', 2, { attributes: { requires: ['list'] } }),
  practice('audit', 3, { attributes: { requires: ['review', 'nobody'] } }),
];
const ring = [
  practice('x', 1, { attributes: { requires: ['y'] } }),
  practice('y', 1, { attributes: { requires: ['x'] } }),
];
/** The published test of Backstage’s maturity: two areas, ranks bronze, silver and gold. */
const ranks = (options: JsonObject): Model =>
  model({ groups: 'pooled', rounding: { mode: 'half-up', place: 0 }, ...options }, [
    group('operations', [check('operations-bronze', 1)]),
    group('ownership', [
      check('ownership-bronze', 1),
      check('ownership-silver', 2),
      check('ownership-gold', 3),
    ]),
  ]);
const notGold = given({
  'operations-bronze': true,
  'ownership-bronze': true,
  'ownership-silver': true,
  'ownership-gold': false,
});

const cases: PluginCase[] = [
  {
    name: 'G12 a: all of level 1, but a partial practice on level 2: level 1',
    model: model(largely, domain),
    sheet: given({ a1: fi, b1: li, a2: fi, b2: pi, a3: fi }),
    expect: { total: { value: 1, level: 1, coverage: 1 }, b2: { value: 1, level: null } },
  },
  {
    name: 'G12 b: no level is skipped',
    model: model(largely, domain),
    sheet: given({ a1: fi, b1: ni, a2: fi, b2: fi }),
    expect: { total: { value: 0, level: 0 } },
  },
  {
    name: 'G12 c: everything fully or largely: level 3',
    model: model(largely, domain),
    sheet: given({ a1: fi, b1: li, a2: li, b2: fi, a3: li }),
    expect: { total: { value: 3, level: 3 } },
  },
  {
    name: 'G12 d: one unanswered practice on level 1: level 0',
    model: model(largely, domain),
    sheet: given({ a1: fi, a2: fi, b2: fi, a3: fi }),
    expect: { total: { value: 0, level: 0, coverage: 0.8 } },
  },
  {
    name: 'G12 d, otherwise: no score while an answer is missing',
    model: model({ ...largely, unanswered: 'no-score' }, domain),
    sheet: given({ a1: fi, a2: fi, b2: fi, a3: fi }),
    expect: { total: { state: 'no-score', value: null, level: null } },
  },
  {
    name: 'G12 e: a level without practices is passed over',
    model: model({ ...largely, emptyLevel: 'passes' }, vacuous),
    sheet: given({ a2: fi }),
    expect: { total: { value: 2, level: 2 } },
  },
  {
    name: 'G12 e, otherwise: or it bars the way',
    model: model({ ...largely, emptyLevel: 'stops' }, vacuous),
    sheet: given({ a2: fi }),
    expect: { total: { value: 0, level: 0 } },
  },
  {
    name: 'good enough by share: two thirds of 0–3 is 2',
    model: model({ passesFrom: '2/3' }, domain),
    sheet: given({ a1: li, b1: li, a2: pi, b2: fi }),
    expect: { total: { value: 1 } },
  },
  {
    name: 'not applicable is left out',
    model: model(largely, domain),
    sheet: given({ a1: fi, b1: outside, a2: fi, b2: pi }),
    expect: { total: { value: 1 } },
  },
  {
    name: 'or counts as good enough',
    model: model({ ...largely, notApplicable: 'met' }, domain),
    sheet: given({ a1: outside, b1: outside, a2: pi }),
    expect: { total: { value: 1 } },
  },
  {
    name: 'or as not good enough',
    model: model({ ...largely, notApplicable: 'not-met' }, domain),
    sheet: given({ a1: fi, b1: outside, a2: fi, b2: fi }),
    expect: { total: { value: 0 } },
  },
  {
    name: 'nothing that applies is no score',
    model: model(largely, vacuous),
    sheet: given({ a2: outside }),
    expect: { total: { state: 'no-score', value: null, coverage: 1 } },
  },
  {
    name: 'or the level below the first',
    model: model({ ...largely, emptyGroup: 'base', base: 1 }, vacuous),
    sheet: given({ a2: outside }),
    expect: { total: { value: 1, level: 1 } },
  },
  {
    name: 'half of a level is enough where the model says so',
    model: model({ ...largely, share: 0.5 }, domain),
    sheet: given({ a1: fi, b1: ni, a2: li, b2: ni, a3: ni }),
    expect: { total: { value: 2 } },
  },
  {
    name: 'one of three is not two thirds, two of three are',
    model: model({ ...largely, share: '2/3' }, [
      group(
        'one',
        ['c', 'd', 'e'].map((key) => practice(key, 1)),
        { share: '2/3' },
      ),
      group(
        'two',
        ['f', 'g', 'h'].map((key) => practice(key, 1)),
        { share: '2/3' },
      ),
    ]),
    sheet: given({ c: fi, d: fi, e: ni, f: fi, g: ni, h: ni }),
    expect: { one: { value: 1 }, two: { value: 0 }, total: { value: 0 } },
  },
  {
    name: 'a practice counts only when what it requires does, and so on',
    model: model(largely, chain),
    sheet: given({ list: pi, review: fi, audit: fi }),
    expect: { review: { value: 3 }, audit: { value: 3 }, total: { value: 0 } },
  },
  {
    name: 'what does not apply bars nothing that builds on it',
    model: model(largely, chain),
    sheet: given({ list: outside, review: fi, audit: fi }),
    expect: { total: { value: 3 } },
  },
  {
    name: 'practices that require each other pass together',
    model: model(largely, ring),
    sheet: given({ x: fi, y: li }),
    expect: { total: { value: 1 } },
  },
  {
    name: 'or not at all',
    model: model({ ...largely, share: 0.5 }, ring),
    sheet: given({ x: fi, y: pi }),
    expect: { total: { value: 0 } },
  },
  {
    name: 'the whole is the lowest of its groups',
    model: model(largely, two),
    sheet: given({ p: fi, q: fi, r: fi }),
    expect: { one: { value: 2 }, other: { value: 1 }, total: { value: 1 } },
  },
  {
    name: 'a group at its own highest level need not hold the whole back',
    model: model({ ...largely, ceiling: 'free' }, two),
    sheet: given({ p: fi, q: fi, r: fi }),
    expect: { total: { value: 2 } },
  },
  {
    name: 'one that is below it does, whatever the policy',
    model: model({ ...largely, ceiling: 'free' }, two),
    sheet: given({ p: fi, q: fi, r: ni }),
    expect: { total: { value: 0 } },
  },
  {
    name: 'groups may stay apart',
    model: model({ ...largely, groups: 'none' }, two),
    sheet: given({ p: fi, q: fi, r: fi }),
    expect: { one: { value: 2 }, total: { state: 'no-score' } },
  },
  {
    name: 'G9: ranks as points; silver, 400 points',
    model: ranks({ value: 'points' }),
    sheet: notGold,
    expect: {
      total: { value: 400, level: 2 },
      operations: { value: 100, level: 1 },
      ownership: { value: 300, level: 2 },
    },
  },
  {
    name: 'G9: progress; 75 and 67 per cent',
    model: ranks({ value: 'progress' }),
    sheet: notGold,
    expect: {
      total: { value: 75, level: 2 },
      ownership: { value: 67 },
      operations: { value: 100 },
    },
  },
  {
    name: 'G9: the same with the lowest area, where an area at its highest holds nobody back',
    model: ranks({ groups: 'lowest', ceiling: 'free' }),
    sheet: notGold,
    expect: { total: { value: 2 }, operations: { value: 1 } },
  },
];

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
