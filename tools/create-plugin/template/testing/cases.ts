import type { Answer, AnswerSheet, JsonObject, Model, ModelNode } from '@erfa/scoring-sdk';
import type { PluginCase } from '@erfa/scoring-sdk/testing';

const text = (words: string) => ({ da: words, en: words });

const question = (key: string, weight = 1): ModelNode => ({
  key,
  kind: 'question',
  title: text(key),
  scale: 'levels',
  weight,
});

const model = (options: JsonObject, nodes: readonly ModelNode[]): Model => ({
  format: 1,
  key: 'total',
  version: 1,
  title: text('Total'),
  scales: {
    levels: {
      kind: 'steps',
      steps: [1, 2, 3, 4, 5].map((value) => ({ value, key: `l${value}`, title: text(`${value}`) })),
    },
  },
  scoring: { plugin: 'my-kind', version: '^1.0.0', options },
  nodes,
});

/** A number is an answer; anything else is a state. */
const given = (values: Readonly<Record<string, number | Answer>>): AnswerSheet => ({
  answers: Object.fromEntries(
    Object.entries(values).map(([key, value]): [string, Answer] => [
      key,
      typeof value === 'number' ? { state: 'answered', value } : value,
    ]),
  ),
});

const outside: Answer = { state: 'not-applicable', reason: 'outside-scope' };
const three = [question('a'), question('b'), question('c')];

/** What the plugin must come to, reckoned by hand. */
export const cases: PluginCase[] = [
  {
    name: 'two of three have come half way: 66.7 per cent',
    model: model({}, three),
    sheet: given({ a: 3, b: 5, c: 2 }),
    expect: { total: { value: 66.7, coverage: 1 }, a: { value: 100 }, c: { value: 0 } },
  },
  {
    name: 'three quarters of the way is step 4',
    model: model({ reachedFrom: '3/4' }, three),
    sheet: given({ a: 3, b: 5, c: 2 }),
    expect: { total: { value: 33.3 } },
  },
  {
    name: 'weights count',
    model: model({ decimals: 0 }, [question('a', 3), question('b')]),
    sheet: given({ a: 4, b: 1 }),
    expect: { total: { value: 75 } },
  },
  {
    name: 'what does not apply is left out',
    model: model({}, three),
    sheet: given({ a: 3, b: outside, c: 2 }),
    expect: { total: { value: 50, coverage: 1 }, b: { state: 'no-score' } },
  },
  {
    name: 'what is not answered is left out',
    model: model({}, three),
    sheet: given({ a: 3 }),
    expect: { total: { value: 100, coverage: 1 / 3 } },
  },
  {
    name: 'or counts as not reached',
    model: model({ unanswered: 'not-reached' }, three),
    sheet: given({ a: 3 }),
    expect: { total: { value: 33.3 } },
  },
  {
    name: 'nothing answered is no score, which is not 0',
    model: model({}, three),
    sheet: given({}),
    expect: { total: { state: 'no-score', value: null, coverage: 0 } },
  },
];
