import type { AnswerSheet, Goal, Model } from '@erfa/scoring-sdk';
import { checkReach } from './check-reach';

const text = { da: 'x', en: 'x' };
const model: Model = {
  format: 1,
  key: 'm',
  version: 1,
  title: text,
  scales: { five: { kind: 'range', min: 1, max: 5 } },
  scoring: { plugin: 'p', version: '1.0.0' },
  nodes: [{ key: 'a', kind: 'question', title: text, scale: 'five' }],
};
const sheet: AnswerSheet = { answers: {} };
const goal: Goal = { key: 'm', at: 'value', least: 4 };
const from = { level: null, value: null };
const to = { level: 4, value: 4 };
const change = { question: 'a', from: { state: 'unanswered' }, to: 4, cost: 2 };
const found = {
  ...{ state: 'found', key: 'm', from, to, changes: [change], cost: 2 },
  ...{ cheapest: true, scored: 3 },
};

describe('a way to a goal that comes out of a process of its own', () => {
  it.each([
    ['found', found],
    ['reached', { state: 'reached', key: 'm', from: to }],
    ['out-of-reach', { state: 'out-of-reach', key: 'm', from, best: from, scored: 2 }],
    ['unknown-node', { state: 'unknown-node', key: 'm' }],
  ])('is taken when it is %s', (_, reach) => {
    expect(checkReach(model, sheet, goal, reach)).toBeNull();
  });

  it.each([
    ['nothing', null],
    ['of another node', { ...found, key: 'a' }],
    ['from nowhere', { ...found, from: null }],
    ['one that does not get there', { ...found, to: { level: 4, value: 3.9 } }],
    ['one to no number', { ...found, to: { level: 4, value: NaN } }],
    ['reached from below', { state: 'reached', key: 'm', from: { level: 3, value: 3 } }],
    ['without changes', { ...found, changes: [] }],
    ['with a change of no question', { ...found, changes: [{ ...change, question: 'b' }] }],
    ['with a change to no answer', { ...found, changes: [{ ...change, to: 9 }] }],
    ['with a change of no unit', { ...found, changes: [{ ...change, unit: 'u' }] }],
    ['with a change that costs nothing', { ...found, changes: [{ ...change, cost: 0 }], cost: 0 }],
    ['with a cost that does not add up', { ...found, cost: 1 }],
    ['without a word on whether it is proved', { ...found, cheapest: 'yes' }],
    ['without a count', { ...found, scored: null }],
    ['out of reach without the best', { state: 'out-of-reach', key: 'm', from, scored: 1 }],
    ['without a level when a value was asked for', { state: 'no-level', key: 'm' }],
    ['in no state', { ...found, state: 'perhaps' }],
  ])('is refused when it is %s', (_, reach) => {
    expect(checkReach(model, sheet, goal, reach)).toEqual(expect.any(String));
  });
});
