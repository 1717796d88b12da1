import type { Answer, JsonObject, Model, ModelNode, QuestionNode, Scale } from '@erfa/scoring-sdk';
import type { PluginCase } from '@erfa/scoring-sdk/testing';

const text = (words: string) => ({ da: words, en: words });
/** Absent, for some, for all: the published deduction for multifactor authentication is 5, 3 or 0. */
export const reach: Scale = {
  kind: 'options',
  choose: 'one',
  options: ['absent', 'some', 'all'].map((key, weight) => ({ key, title: text(key), weight })),
};
export const outside: Answer = { state: 'not-applicable', reason: 'outside-scope' };
const unknown: Answer = { state: 'dont-know' };

export const model = (options: JsonObject, nodes: Model['nodes']): Model => ({
  format: 1,
  key: 'total',
  version: 1,
  title: text('Total'),
  scales: {
    yes: { kind: 'boolean' },
    reach,
    percent: { kind: 'range', min: 0, max: 100 },
  },
  scoring: { plugin: 'deduction', version: '^1.0.0', options: { start: 110, ...options } },
  nodes,
});
export const question = (key: string, own: Partial<QuestionNode> = {}): QuestionNode => ({
  key,
  kind: 'question',
  title: text(key),
  scale: 'yes',
  ...own,
});
export const group = (key: string, children: Model['nodes'], scoring?: JsonObject): ModelNode => ({
  key,
  kind: 'group',
  title: text(key),
  children,
  ...(scoring ? { scoring } : {}),
});
export type Given = Readonly<Record<string, number | boolean | string | Answer>>;
export const given = (values: Given) => ({
  answers: Object.fromEntries(
    Object.entries(values).map(([key, value]): [string, Answer] => [
      key,
      typeof value === 'object' ? value : { state: 'answered', value },
    ]),
  ),
});

const graded = { deductionByKey: { absent: 5, some: 3 } };
export const four = [
  question('five', { weight: 5 }),
  question('three', { weight: 3 }),
  question('one', { weight: 1 }),
  question('factors', { scale: 'reach', attributes: graded }),
];
const plan = question('plan', { weight: 0, attributes: { veto: true } });
export const met = { five: true, three: true, one: true, factors: 'all' } as const;
export const families = [
  group('first', four.slice(0, 2)),
  group('second', [...four.slice(2), plan]),
];
const share = question('share', {
  scale: 'percent',
  attributes: {
    deductionFrom: [
      { from: 0, deduction: 10 },
      { from: 50, deduction: 2.5 },
      { from: 90, deduction: 0 },
    ],
  },
});

export const cases: PluginCase[] = [
  {
    name: 'G13: everything met is 110',
    model: model({}, four),
    sheet: given(met),
    expect: { total: { value: 110, level: null, coverage: 1 }, five: { value: 0 } },
  },
  {
    name: 'G13: a requirement of 5 not met is 105',
    model: model({}, four),
    sheet: given({ ...met, five: false }),
    expect: { total: { value: 105 }, five: { value: -5 } },
  },
  {
    name: 'G13: 5, 3 and 1 not met are 101',
    model: model({}, four),
    sheet: given({ ...met, five: false, three: false, one: false }),
    expect: { total: { value: 101 } },
  },
  {
    name: 'G13: not applicable costs nothing',
    model: model({}, four),
    sheet: given({ ...met, five: outside }),
    expect: { total: { value: 110 }, five: { state: 'no-score' } },
  },
  {
    name: 'or as not met',
    model: model({ notApplicable: 'not-met' }, four),
    sheet: given({ ...met, five: outside }),
    expect: { total: { value: 105 } },
  },
  {
    name: 'G13: unanswered costs as not met, and so does don’t know',
    model: model({}, four),
    sheet: given({ three: true, one: unknown, factors: 'all' }),
    expect: { total: { value: 104, coverage: 0.5 } },
  },
  {
    name: 'or nothing',
    model: model({ unanswered: 'free' }, four),
    sheet: given({ three: true, one: unknown, factors: 'all' }),
    expect: { total: { value: 110 } },
  },
  {
    name: 'or there is no score',
    model: model({ unanswered: 'no-score' }, four),
    sheet: given({ three: true, one: true, factors: 'all' }),
    expect: { total: { state: 'no-score', value: null } },
  },
  {
    name: 'G13: a graded requirement absent costs 5',
    model: model({}, four),
    sheet: given({ ...met, factors: 'absent' }),
    expect: { total: { value: 105 }, factors: { value: -5 } },
  },
  {
    name: 'G13: and for some only, 3',
    model: model({}, four),
    sheet: given({ ...met, factors: 'some' }),
    expect: { total: { value: 107 }, factors: { value: -3 } },
  },
  {
    name: 'unanswered it costs the most it can',
    model: model({}, four),
    sheet: given({ five: true, three: true, one: true }),
    expect: { total: { value: 105 } },
  },
  {
    name: 'G13: without the plan there is no score at all, not 0',
    model: model({}, families),
    sheet: given({ ...met, plan: false }),
    expect: {
      total: { state: 'no-score', value: null },
      second: { state: 'no-score' },
      first: { state: 'scored', value: 0 },
    },
  },
  {
    name: 'a veto that nobody has answered is not met',
    model: model({}, families),
    sheet: given(met),
    expect: { total: { state: 'no-score' } },
  },
  {
    name: 'unless what is unanswered costs nothing',
    model: model({ unanswered: 'free' }, families),
    sheet: given(met),
    expect: { total: { value: 110 } },
  },
  {
    name: 'with the plan, what is not met is taken; a group’s figure is what it costs',
    model: model({}, families),
    sheet: given({ five: false, three: false, one: false, factors: 'some', plan: true }),
    expect: { first: { value: -8 }, second: { value: -4 }, total: { value: 98 } },
  },
  {
    name: 'the result may be negative',
    model: model({ start: 10 }, four),
    sheet: given({ five: false, three: false, one: false, factors: 'absent' }),
    expect: { total: { value: -4 } },
  },
  {
    name: 'or stop at a lowest value',
    model: model({ start: 10, floor: 0 }, four),
    sheet: given({ five: false, three: false, one: false, factors: 'absent' }),
    expect: { total: { value: 0 } },
  },
  {
    name: 'a group’s lowest value limits what it costs the whole',
    model: model({}, [group('first', four, { start: 20, floor: 15 }), question('other')]),
    sheet: given({ five: false, three: false, one: false, factors: 'absent', other: false }),
    expect: { first: { value: 15 }, total: { value: 104 } },
  },
  {
    name: 'a table by value: from 0 costs 10, from 50 costs 2.5, from 90 nothing',
    model: model({}, [share]),
    sheet: given({ share: 50 }),
    expect: { total: { value: 107.5 }, share: { value: -2.5 } },
  },
  {
    name: 'below 50 it is still 10',
    model: model({}, [share]),
    sheet: given({ share: 49.9 }),
    expect: { total: { value: 100 } },
  },
  {
    name: 'a part of the scale costs the whole weight',
    model: model({}, [question('half', { scale: 'percent', weight: 4 })]),
    sheet: given({ half: 75 }),
    expect: { total: { value: 106 } },
  },
  {
    name: 'or the part that lacks, exactly, and rounded once',
    model: model({ grading: 'proportional', rounding: { mode: 'half-up', place: 1 } }, [
      question('half', { scale: 'percent', weight: 1 }),
      question('other', { scale: 'percent', weight: 1 }),
    ]),
    sheet: given({ half: 87.5, other: 87.5 }),
    expect: { half: { value: -0.1 }, total: { value: 109.8 } },
  },
  {
    name: 'met from a share of the scale on',
    model: model({ metFrom: 0.75 }, [question('half', { scale: 'percent', weight: 4 })]),
    sheet: given({ half: 75 }),
    expect: { total: { value: 110 } },
  },
  {
    name: 'levels from a table: 88 of 110 is enough',
    model: model({ start: 91, levelBands: [{ from: 88, level: 1 }] }, four),
    sheet: given({ ...met, factors: 'some' }),
    expect: { total: { value: 88, level: 1 } },
  },
  {
    name: 'nothing that counts is no score',
    model: model({}, four.slice(0, 1)),
    sheet: given({ five: outside }),
    expect: { total: { state: 'no-score', coverage: 1 } },
  },
  {
    name: 'or what the group begins with',
    model: model({ emptyGroup: 'start' }, four.slice(0, 1)),
    sheet: given({ five: outside }),
    expect: { total: { value: 110 } },
  },
];
