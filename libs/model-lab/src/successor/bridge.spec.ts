import type { Answer, AnswerSheet, Model } from '@erfa/scoring-sdk';
import { bridgeOver } from './bridge';
import type { Decision } from './operation';
import { type MigrationPlan, planMigration } from './plan';
import { group, model, question, steps } from './testing/models';

const [q1, q2, q3, q4] = [
  question('q1', 'Strategi og retning'),
  question('q2', 'Drift af systemer'),
  question('q3', 'Gevinster og ejere'),
  question('q4', 'Beredskab ved nedbrud'),
];
const first = model([group('a', q1, q2), group('b', q3), group('c', q4)]);
const names = {
  from: { key: 'm', version: 1, hash: 'a' },
  to: { key: 'm', version: 2, hash: 'b' },
};
const plan = (before: Model, after: Model, decisions: readonly Decision[] = []): MigrationPlan =>
  planMigration(before, after, names, decisions);
const bridged = (after: Model, before = first, decisions: readonly Decision[] = []) =>
  Object.fromEntries(
    bridgeOver([plan(before, after, decisions)], [after, before]).figures.map(({ key, was }) => [
      key,
      was,
    ]),
  );
const decision = (key: string, own: Partial<Decision>): Decision => ({
  ...{ key, to: null, meaning: null, rescale: null, comparability: null },
  ...{ note: '', by: 'p', at: '2026-01-01T00:00:00Z' },
  ...own,
});
const answered = (value: number): Answer => ({ state: 'answered', value });
const sheet = (...values: number[]): AnswerSheet => ({
  answers: Object.fromEntries(values.map((value, at) => [`q${at + 1}`, answered(value)])),
});

describe('what is computed over a bridge', () => {
  it('is every figure whose line is chained: not what goes on by itself, nor what breaks', () => {
    const after = model([
      group('a', { ...q1, weight: 3 }, q2),
      group('b', q3, question('q5', 'Læring på tværs')),
      group('c', q4),
    ]);
    expect(bridged(after)).toEqual({ a: 'a' });
  });

  it('follows what was renamed', () => {
    const after = model([
      group('x', { ...q1, key: 'x1', weight: 3 }, q2),
      group('b', q3),
      group('c', q4),
    ]);
    const links = [decision('a', { to: ['x'] }), decision('q1', { to: ['x1'] })];
    expect(bridged(after, first, links)).toMatchObject({ x: 'a', m: 'm' });
  });

  it('is nothing that was only called chained: a note makes no answers', () => {
    const after = model([
      group('a', q1, q2, question('q5', 'Læring på tværs')),
      group('b', q3),
      group('c', q4),
    ]);
    const raised = decision('a', { comparability: 'chained', note: 'Vi mener, det er det samme' });
    const operations = plan(first, after, [raised]).operations;
    expect(operations.find(({ to }) => to[0] === 'a')?.comparability).toBe('chained');
    expect(bridged(after, first, [raised])).not.toHaveProperty('a');
  });

  it('is nothing whose questions somebody says break, and what somebody lowered from going on', () => {
    const after = model([group('a', { ...q1, weight: 3 }, q2), group('b', q3), group('c', q4)]);
    const lower = (key: string, comparability: 'chained' | 'break') =>
      bridged(after, first, [decision(key, { comparability })]);
    expect(lower('q1', 'break')).not.toHaveProperty('a');
    expect(lower('b', 'chained')).toMatchObject({ a: 'a', b: 'b' });
  });

  it('is nothing that hangs on a question without answers from before, wherever that stands', () => {
    const gate = { all: [{ question: 'q5', is: [5] }] };
    const gated = (from: Model['nodes']) => model([...from, group('c', q4)]);
    const asked = group('b', q3, question('q5', 'Læring på tværs'));
    expect(bridged(gated([group('a', { ...q1, shownWhen: gate }, q2), asked]))).toEqual({});
    expect(bridged(gated([{ ...group('a', q1, q2), shownWhen: gate }, asked]))).toEqual({});
    const needs = { ...q1, attributes: { requires: ['q5'] } };
    expect(bridged(gated([group('a', needs, q2), asked]))).toEqual({});
    // Decided by what has its answers from before, it is asked of the same.
    const old = { all: [{ question: 'q3', is: [5] }] };
    const known = gated([{ ...group('a', q1, q2), shownWhen: old }, group('b', q3)]);
    expect(bridged(known)).toMatchObject({ a: 'a' });
  });

  it('leads over several versions, and ends at the first that breaks', () => {
    const second = model([group('a', { ...q1, weight: 3 }, q2), group('b', q3), group('c', q4)]);
    const third = model([
      group('a', { ...q1, key: 'x1', weight: 3 }, q2),
      group('b', q3, question('q5', 'Læring på tværs')),
      group('c', q4),
    ]);
    const over = bridgeOver(
      [
        plan(second, third, [
          decision('q1', { to: ['x1'] }),
          decision('c', { comparability: 'chained' }),
        ]),
        plan(first, second),
      ],
      [third, second, first],
    );
    expect(over.figures).toEqual([
      { key: 'a', was: 'a' },
      { key: 'c', was: 'c' },
    ]);
    expect(over.carry(sheet(1, 2, 3, 4)).answers).toEqual({
      x1: answered(1),
      q2: answered(2),
      q3: answered(3),
      q4: answered(4),
    });
  });

  it('carries what is certain and nothing that would have to be confirmed', () => {
    const after = model([group('a', q1, { ...q2, scale: 'four' }), group('b', q3)], {
      scales: { ...first.scales, four: steps(1, 2, 3, 4) },
    });
    const { carry } = bridgeOver([plan(first, after)], [after, first]);
    expect(carry(sheet(5, 5, 5, 5)).answers).toEqual({ q1: answered(5), q3: answered(5) });
    const units = [{ key: 'u', title: 'Enhed', answers: sheet(5, 2, 3, 4).answers }];
    expect(carry({ answers: {}, units }).units?.[0]?.answers).toEqual({
      q1: answered(5),
      q2: answered(2),
      q3: answered(3),
    });
  });

  it('is nothing within one version, and refuses plans that do not fit', () => {
    expect(bridgeOver([], [first]).figures).toEqual([]);
    expect(bridgeOver([], [first]).carry(sheet(1))).toEqual(sheet(1));
    expect(() => bridgeOver([plan(first, first)], [first])).toThrow(RangeError);
  });
});
