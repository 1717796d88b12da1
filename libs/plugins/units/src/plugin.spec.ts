import { type PluginCase, testScoringPlugin } from '@erfa/scoring-sdk/testing';
import {
  question,
  model,
  given,
  unit,
  sheet,
  outside,
  complete,
  lacking,
  weighed,
  byUnit,
} from '../testing/sample-models';
import units from './plugin';

const cases: PluginCase[] = [
  {
    name: 'answer by answer, complete: a 3, b 1.5, c 3.5; one 2.25; (2.25 + 2 · 3.5) / 3',
    model: model({}),
    sheet: complete,
    expect: { a: { value: 3 }, one: { value: 2.25 }, total: { value: 3.08, level: 3 } },
  },
  {
    name: 'unit by unit, complete: the same',
    model: model(byUnit),
    sheet: complete,
    expect: { a: { value: 3 }, one: { value: 2.25 }, total: { value: 3.08, level: 3 } },
  },
  {
    name: 'answer by answer, answers missing: one (3 + 5) / 2, two 2, total (4 + 4) / 3',
    model: model({}),
    sheet: lacking,
    expect: {
      b: { value: 5, coverage: 0.5 },
      one: { value: 4 },
      total: { value: 2.67, level: 2, coverage: 4 / 6 },
    },
  },
  {
    name: 'unit by unit, answers missing: north 5, south (1 + 4) / 3; one (5 + 1) / 2',
    model: model(byUnit),
    sheet: lacking,
    expect: { one: { value: 3 }, two: { value: 2 }, total: { value: 3.33, coverage: 4 / 6 } },
  },
  {
    name: 'weights of the sheet play no part unless the model says so',
    model: model(byUnit),
    sheet: sheet(unit('north', { a: 5 }, { weight: 9 }), unit('south', { a: 1 })),
    expect: { a: { value: 3 }, total: { value: 3 } },
  },
  {
    name: 'as given, answer by answer: a (15 + 1) / 4, b 5; a unit without weight is nobody',
    model: model({ unitWeights: 'given' }),
    sheet: weighed,
    expect: { a: { value: 4 }, one: { value: 4.5 }, total: { value: 2.83, coverage: 4 / 6 } },
  },
  {
    name: 'as given, unit by unit: (15 + 5/3) / 4',
    model: model({ unitWeights: 'given', ...byUnit }),
    sheet: weighed,
    expect: { one: { value: 4 }, total: { value: 4.17 } },
  },
  {
    name: 'a unit that has answered nothing is left out, also where unanswered counts zero',
    model: model({ unanswered: 'zero' }),
    sheet: sheet(unit('north', { a: 5, b: 5, c: 5 }), unit('south', { a: { state: 'dont-know' } })),
    expect: { total: { value: 5, coverage: 0.5 } },
  },
  {
    name: 'one that has answered something counts zero for the rest',
    model: model({ unanswered: 'zero' }),
    sheet: sheet(unit('north', { a: 5, b: 5, c: 5 }), unit('south', { a: 5 })),
    expect: { b: { value: 3 }, one: { value: 4 }, c: { value: 3 }, total: { value: 3.33 } },
  },
  {
    name: 'too few units for a node, and it counts in no mean above',
    model: model({ minimumUnits: 2 }),
    sheet: lacking,
    expect: {
      a: { value: 3 },
      b: { state: 'no-score' },
      one: { value: 3 },
      two: { state: 'no-score' },
      total: { value: 3 },
    },
  },
  {
    name: 'unit by unit, what a unit is alone is not touched by how many there are',
    model: model({ minimumUnits: 2, ...byUnit }),
    sheet: lacking,
    expect: { two: { state: 'no-score' }, total: { value: 3.33 } },
  },
  {
    name: 'minimum coverage holds for all answers together',
    model: model({ minimumCoverage: '2/3' }),
    sheet: lacking,
    expect: { one: { value: 4 }, two: { state: 'no-score' }, total: { value: 4 } },
  },
  {
    name: 'or for each unit where units are scored one by one',
    model: model({ minimumCoverage: '2/3', ...byUnit }),
    sheet: lacking,
    expect: { one: { value: 5 }, two: { value: 2 }, total: { value: 3.5 } },
  },
  {
    name: 'what does not apply to one unit is asked of the others alone',
    model: model({}),
    sheet: sheet(unit('north', { a: 4, b: outside, c: 4 }), unit('south', { a: 4, b: 2, c: 4 })),
    expect: { b: { value: 2, coverage: 1 }, total: { coverage: 1 } },
  },
  {
    name: 'unlike scales meet on 0–100',
    model: model({}, [question('a'), question('p', { scale: 'percent' })]),
    sheet: sheet(unit('north', { a: 3, p: 100 }), unit('south', { a: 5 })),
    expect: { total: { value: 87.5, level: null } },
  },
  {
    name: 'or on the scale that the model names',
    model: model({ scale: 'five' }, [question('a'), question('p', { scale: 'percent' })]),
    sheet: sheet(unit('north', { a: 3, p: 100 }), unit('south', { a: 5 })),
    expect: { total: { value: 4.5, level: 4 } },
  },
  {
    name: 'a sheet without units is one unit',
    model: model({}),
    sheet: { answers: given({ a: 4, b: 2, c: 5 }) },
    expect: { one: { value: 3 }, total: { value: 4.33 } },
  },
  {
    name: 'nothing answered is no score',
    model: model(byUnit),
    sheet: sheet(unit('north', {}), unit('south', {})),
    expect: { total: { state: 'no-score', value: null, coverage: 0 } },
  },
];

testScoringPlugin(units, { cases, models: cases.map((item) => item.model), runs: 300 });
