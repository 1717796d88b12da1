import type { Answer, JsonObject, Model, ModelNode, QuestionNode, Scale } from '@erfa/scoring-sdk';
import type { PluginCase } from '@erfa/scoring-sdk/testing';

const text = (words: string) => ({ da: words, en: words });
const levels: Scale = {
  kind: 'steps',
  steps: [0, 1, 2, 3].map((value) => ({ value, key: `l${value}`, title: text(`${value}`) })),
};
export const outside: Answer = { state: 'not-applicable', reason: 'outside-scope' };
const unknown: Answer = { state: 'dont-know' };

export const model = (options: JsonObject, nodes: Model['nodes']): Model => ({
  format: 1,
  key: 'total',
  version: 1,
  title: text('Total'),
  scales: { levels, percent: { kind: 'range', min: 0, max: 100, unit: 'percent' } },
  scoring: { plugin: 'minimum-of', version: '^1.0.0', options },
  nodes,
});
export const question = (key: string, own: Partial<QuestionNode> = {}): QuestionNode => ({
  key,
  kind: 'question',
  title: text(key),
  scale: 'levels',
  ...own,
});
const group = (key: string, children: Model['nodes'], own: Partial<ModelNode> = {}): ModelNode =>
  ({ key, kind: 'group', title: text(key), children, ...own }) as ModelNode;
export const given = (values: Readonly<Record<string, number | Answer>>) => ({
  answers: Object.fromEntries(
    Object.entries(values).map(([key, value]): [string, Answer] => [
      key,
      typeof value === 'number' ? { state: 'answered', value } : value,
    ]),
  ),
});

const keys = ['a', 'b', 'c'];
export const three = keys.map((key) => question(key));
export const eight = Array.from({ length: 8 }, (_, at) => question(`s${at}`));
const strategies = given(
  Object.fromEntries([2, 3, 1, 2, 2, 3, 2, 2].map((level, at) => [`s${at}`, level])),
);
export const key = (name: string) => question(name, { attributes: { floor: true } });
const areas = [group('one', [question('a'), question('b')]), group('two', [question('c')])];

export const cases: PluginCase[] = [
  {
    name: 'G21: the lowest of eight strategies',
    model: model({}, eight),
    sheet: strategies,
    expect: { total: { value: 1, level: 1, coverage: 1 }, s1: { value: 3, level: 3 } },
  },
  {
    name: 'the highest',
    model: model({ pick: 'maximum' }, eight),
    sheet: strategies,
    expect: { total: { value: 3, level: 3 } },
  },
  {
    name: 'the second lowest',
    model: model({ pick: 'kth-lowest', k: 2 }, eight),
    sheet: strategies,
    expect: { total: { value: 2 } },
  },
  {
    name: 'the k-th lowest of fewer than k is the highest of them',
    model: model({ pick: 'kth-lowest', k: 9 }, eight),
    sheet: strategies,
    expect: { total: { value: 3 } },
  },
  {
    name: 'a key measure: no higher than this',
    model: model({ pick: 'maximum' }, [question('a'), key('b')]),
    sheet: given({ a: 3, b: 1 }),
    expect: { total: { value: 1, level: 1 } },
  },
  {
    name: 'one that lies higher lifts nothing',
    model: model({ pick: 'kth-lowest', k: 1 }, [question('a'), key('b')]),
    sheet: given({ a: 1, b: 3 }),
    expect: { total: { value: 1 } },
  },
  {
    name: 'one that does not apply holds nothing down',
    model: model({ pick: 'maximum' }, [question('a'), key('b')]),
    sheet: given({ a: 3, b: outside }),
    expect: { total: { value: 3 } },
  },
  {
    name: 'a group may be a key measure, too',
    model: model({ pick: 'maximum' }, [
      group('one', [question('a'), question('b')], {
        attributes: { floor: true },
        scoring: { pick: 'minimum' },
      }),
      question('c'),
    ]),
    sheet: given({ a: 3, b: 2, c: 3 }),
    expect: { one: { value: 2 }, total: { value: 2 } },
  },
  {
    name: 'unlike scales are put on the group’s own: 50 per cent of 0–3 is 1.5, shown as 2, level 2',
    model: model({ scale: 'levels', rounding: { mode: 'half-up', place: 0 } }, [
      question('a'),
      question('b', { scale: 'percent' }),
    ]),
    sheet: given({ a: 3, b: 50 }),
    expect: { total: { value: 2, level: 2 }, b: { value: 50, level: null } },
  },
  {
    name: 'or cut off, level 1',
    model: model({ scale: 'levels', rounding: { mode: 'truncate', place: 0 } }, [
      question('a'),
      question('b', { scale: 'percent' }),
    ]),
    sheet: given({ a: 3, b: 50 }),
    expect: { total: { value: 1, level: 1 } },
  },
  {
    name: 'what is rounded to be shown goes on exactly: 1.5 is the lower of 1.5 and 2, and shown as 2',
    model: model({ scale: 'levels', rounding: { mode: 'half-up', place: 0 } }, [
      group('one', [question('b', { scale: 'percent' })]),
      group('two', [question('d', { scale: 'percent' })]),
    ]),
    sheet: given({ b: 50, d: 49 }),
    expect: { one: { value: 2 }, two: { value: 1 }, total: { value: 1 } },
  },
  {
    name: 'not applicable is left out',
    model: model({}, three),
    sheet: given({ a: 2, b: outside, c: 3 }),
    expect: { total: { value: 2, coverage: 1 } },
  },
  {
    name: 'or counts as the bottom',
    model: model({ notApplicable: 'minimum' }, three),
    sheet: given({ a: 2, b: outside, c: 3 }),
    expect: { total: { value: 0 } },
  },
  {
    name: 'or as the top',
    model: model({ notApplicable: 'maximum', pick: 'maximum' }, three),
    sheet: given({ a: 2, b: outside, c: 1 }),
    expect: { total: { value: 3 }, b: { state: 'no-score' } },
  },
  {
    name: 'unanswered counts as the bottom',
    model: model({}, three),
    sheet: given({ a: 2, c: 3 }),
    expect: { total: { value: 0, coverage: 2 / 3 } },
  },
  {
    name: 'or is left out',
    model: model({ unanswered: 'excluded' }, three),
    sheet: given({ a: 2, c: 3 }),
    expect: { total: { value: 2 } },
  },
  {
    name: 'or there is no score',
    model: model({ unanswered: 'no-score' }, three),
    sheet: given({ a: 2, c: 3 }),
    expect: { total: { state: 'no-score', value: null, level: null } },
  },
  {
    name: 'don’t know has a policy of its own: the bottom',
    model: model({ unanswered: 'excluded' }, three),
    sheet: given({ a: 2, b: unknown, c: 3 }),
    expect: { total: { value: 0 } },
  },
  {
    name: 'left out',
    model: model({ dontKnow: 'excluded' }, three),
    sheet: given({ a: 2, b: unknown, c: 3 }),
    expect: { total: { value: 2 } },
  },
  {
    name: 'or no score',
    model: model({ dontKnow: 'no-score' }, three),
    sheet: given({ a: 2, b: unknown, c: 3 }),
    expect: { total: { state: 'no-score' } },
  },
  {
    name: 'a group without a score takes the whole with it',
    model: model({ unanswered: 'no-score' }, areas),
    sheet: given({ a: 2, b: 3 }),
    expect: { one: { value: 2 }, two: { state: 'no-score' }, total: { state: 'no-score' } },
  },
  {
    name: 'or is left out',
    model: model({ unanswered: 'no-score', missingGroup: 'excluded' }, areas),
    sheet: given({ a: 2, b: 3 }),
    expect: { total: { value: 2 } },
  },
  {
    name: 'a group in which nothing asks for an answer is left out in any case',
    model: model({}, areas),
    sheet: given({ a: 2, b: 3, c: outside }),
    expect: { two: { state: 'no-score' }, total: { value: 2 } },
  },
  {
    name: 'or gets the bottom of its scale',
    model: model({ emptyGroup: 'minimum' }, areas),
    sheet: given({ a: 2, b: 3, c: outside }),
    expect: { two: { value: 0 }, total: { value: 0 } },
  },
  {
    name: 'or the top',
    model: model({ emptyGroup: 'maximum' }, areas),
    sheet: given({ a: 2, b: 3, c: outside }),
    expect: { two: { value: 3 }, total: { value: 2 } },
  },
  {
    name: 'too few answers are no score, compared as fractions',
    model: model({ unanswered: 'excluded', minimumCoverage: '2/3' }, three),
    sheet: given({ a: 2 }),
    expect: { total: { state: 'no-score', coverage: 1 / 3 } },
  },
  {
    name: 'two of three are enough for two thirds',
    model: model({ unanswered: 'excluded', minimumCoverage: '2/3' }, three),
    sheet: given({ a: 2, b: 3 }),
    expect: { total: { value: 2 } },
  },
  {
    name: 'a table of levels of the model’s own',
    model: model({ scale: 'percent', levelBands: [{ from: 50, level: 7 }] }, three),
    sheet: given({ a: 2, b: 3, c: 2 }),
    expect: { total: { value: 200 / 3, level: 7 } },
  },
  {
    name: 'or no levels at all',
    model: model({ level: 'none' }, three),
    sheet: given({ a: 2, b: 3, c: 2 }),
    expect: { total: { value: 2, level: null } },
  },
];
