import { type PluginCase, testScoringPlugin } from '@erfa/scoring-sdk/testing';
import {
  axis,
  question,
  group,
  model,
  given,
  outside,
  named,
  one,
  shown,
  many,
  wide,
} from '../testing/sample-models';
import quadrant from './plugin';

const cases: PluginCase[] = [
  {
    name: 'two means place the model in a field; it has no number',
    model: one(),
    sheet: given({ a: 1, b: 5, c: 2 }),
    expect: {
      across: { state: 'scored', value: 4, level: 2 },
      up: { value: 2, level: 1 },
      total: { state: 'no-score', value: null, level: null, outcome: 'try' },
    },
  },
  {
    name: 'a value on the border belongs to the upper field',
    model: one(),
    sheet: given({ a: 3, b: 3, c: 3 }),
    expect: { across: { value: 3, level: 2 }, total: { outcome: 'ready' } },
  },
  {
    name: 'or to the lower one',
    model: one({ border: 'lower' }),
    sheet: given({ a: 3, b: 3, c: 3 }),
    expect: { across: { level: 1 }, total: { outcome: 'wait' } },
  },
  {
    name: 'the value as shown decides: 2.95, shown as 3.0, has reached the border',
    model: model({ fields: named, ...shown }, [
      group(
        'across',
        Array.from({ length: 20 }, (_, at) => question(`q${at}`)),
        axis('x'),
      ),
      question('c', axis('y')),
    ]),
    sheet: given({
      ...Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`q${at}`, at === 0 ? 2 : 3])),
      c: 1,
    }),
    expect: { across: { value: 3, level: 2 }, total: { outcome: 'try' } },
  },
  {
    name: 'axes may be named by option instead of marked',
    model: one({ x: 'up', y: 'across' }),
    sheet: given({ a: 1, b: 5, c: 2 }),
    expect: { total: { outcome: 'watch' } },
  },
  {
    name: 'what belongs to no axis changes nothing but the coverage',
    model: one(),
    sheet: given({ a: 1, b: 1, c: 5, beside: 5 }),
    expect: { beside: { value: 5 }, total: { outcome: 'watch', coverage: 1 } },
  },
  {
    name: 'each thing has its own field, and the model none',
    model: many(),
    sheet: given({ 't1-x': 5, 't1-p': 2, 't1-q': 3, 't2-x': 2, 't2-p': 4, 't2-q': 5 }),
    expect: {
      't1-y': { value: 2.5, level: 1 },
      t1: { state: 'no-score', outcome: 'try' },
      t2: { outcome: 'watch' },
      radar: { state: 'no-score', outcome: null },
      total: { outcome: null },
    },
  },
  {
    name: 'more fields than four, borders in any order, an axis on a scale of its own',
    model: wide,
    sheet: given({ a: 3, p: 50, c: 2 }),
    expect: { across: { value: 50, level: 2 }, total: { outcome: 'low' } },
  },
  {
    name: 'a field without a name has its number',
    model: wide,
    sheet: given({ a: 5, p: 100, c: 5 }),
    expect: { across: { level: 3 }, total: { outcome: 'x3-y2' } },
  },
  {
    name: 'unanswered is left out',
    model: one(),
    sheet: given({ a: 4, c: 4 }),
    expect: { across: { value: 4, coverage: 0.5 }, total: { outcome: 'ready' } },
  },
  {
    name: 'or counts the low end where policy says zero',
    model: one({ unanswered: 'zero' }),
    sheet: given({ a: 5, c: 4 }),
    expect: { across: { value: 2, level: 1 }, total: { outcome: 'watch' } },
  },
  {
    name: 'not applicable may count as the highest',
    model: one({ notApplicable: 'maximum' }),
    sheet: given({ a: 1, b: outside, c: 1 }),
    expect: { across: { value: 4, coverage: 1 }, total: { outcome: 'try' } },
  },
  {
    name: 'an empty axis is no field',
    model: one(),
    sheet: given({ a: 5, b: 5 }),
    expect: { up: { state: 'no-score', level: null }, total: { outcome: null } },
  },
  {
    name: 'or the lowest band where policy says so, but the axis itself stays without a value',
    model: one({ emptyAxis: 'lowest' }),
    sheet: given({ a: 5, b: 5, c: outside }),
    expect: { up: { state: 'no-score', value: null }, total: { outcome: 'try' } },
  },
  {
    name: 'an axis with too few answers is never the lowest band',
    model: one({ emptyAxis: 'lowest', minimumCoverage: '2/3' }),
    sheet: given({ a: 5, c: 5 }),
    expect: { across: { state: 'no-score', coverage: 0.5 }, total: { outcome: null } },
  },
  {
    name: 'a model without an axis has values, and no field',
    model: model({}, [question('a', axis('x')), question('b')]),
    sheet: given({ a: 1, b: 2 }),
    expect: { total: { outcome: null }, a: { state: 'scored', value: 1 } },
  },
];

testScoringPlugin(quadrant, {
  cases,
  models: [...cases.map((item) => item.model), one({ emptyAxis: 'lowest' })],
  runs: 300,
});
