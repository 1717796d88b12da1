import type { Answer, JsonObject, Model, ModelNode, QuestionNode, Scale } from '@erfa/scoring-sdk';
import type { PluginCase } from '@erfa/scoring-sdk/testing';

const text = (words: string) => ({ da: words, en: words });
/** Not, partially, largely, fully: C2M2’s four degrees; largely is good enough. */
const degrees: Scale = {
  kind: 'steps',
  steps: [0, 1, 2, 3].map((value) => ({ value, key: `d${value}`, title: text(`${value}`) })),
};
export const [ni, pi, li, fi] = [0, 1, 2, 3];
export const outside: Answer = { state: 'not-applicable', reason: 'outside-scope' };

export const model = (options: JsonObject, nodes: Model['nodes']): Model => ({
  format: 1,
  key: 'total',
  version: 1,
  title: text('Total'),
  scales: { degrees, yes: { kind: 'boolean' } },
  scoring: { plugin: 'staged-gates', version: '^1.0.0', options },
  nodes,
});
export const practice = (
  key: string,
  level: number,
  own: Partial<QuestionNode> = {},
): QuestionNode => ({
  key,
  kind: 'question',
  title: text(key),
  scale: 'degrees',
  level,
  ...own,
});
export const group = (key: string, children: Model['nodes'], scoring?: JsonObject): ModelNode => ({
  key,
  kind: 'group',
  title: text(key),
  ...(scoring ? { scoring } : {}),
  children,
});
const check = (key: string, level: number): QuestionNode => practice(key, level, { scale: 'yes' });
export const given = (values: Readonly<Record<string, number | boolean | Answer>>) => ({
  answers: Object.fromEntries(
    Object.entries(values).map(([key, value]): [string, Answer] => [
      key,
      typeof value === 'object' ? value : { state: 'answered', value },
    ]),
  ),
});

export const largely = { passesFromValue: li } as const;
/** Two practices on levels 1 and 2, one on level 3. */
export const domain = [
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
export const chain = [
  practice('list', 1),
  practice('review', 2, { attributes: { requires: ['list'] } }),
  practice('audit', 3, { attributes: { requires: ['review', 'nobody'] } }),
];
const ring = [
  practice('x', 1, { attributes: { requires: ['y'] } }),
  practice('y', 1, { attributes: { requires: ['x'] } }),
];
/** The published test of Backstage’s maturity: two areas, ranks bronze, silver and gold. */
export const ranks = (options: JsonObject): Model =>
  model({ groups: 'pooled', rounding: { mode: 'half-up', place: 0 }, ...options }, [
    group('operations', [check('operations-bronze', 1)]),
    group('ownership', [
      check('ownership-bronze', 1),
      check('ownership-silver', 2),
      check('ownership-gold', 3),
    ]),
  ]);
export const notGold = given({
  'operations-bronze': true,
  'ownership-bronze': true,
  'ownership-silver': true,
  'ownership-gold': false,
});

export const cases: PluginCase[] = [
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
