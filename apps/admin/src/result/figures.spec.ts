import type { NodeScoreView } from '@erfa/api-client';
import * as fc from 'fast-check';
import { changeOf, sumLines, treeOf, wantingOf } from './figures';
import { node } from '../pictures/testing/nodes';

const part = (key: string, weight: number, effect: number) => ({
  key,
  title: key,
  rule: 'mean',
  state: 'counted' as const,
  value: 3,
  weight,
  effect,
  sentence: key,
  note: null,
});

describe('a result as a sum', () => {
  const nodes = [
    node('m', null, { kind: 'model', contributions: [part('a', 1, 1), part('b', 2, 2)] }),
    node('a', 'm', {
      contributions: [part('q', 1, 3), { ...part('a', 0, 0), rule: 'rounding', state: 'applied' }],
    }),
    node('q', 'a', { kind: 'question' }),
    node('b', 'm', {}),
  ];
  const tree = treeOf({ nodes });

  it('adds its parts up, and opens down to the single answer', () => {
    expect(tree.dimensions.map(({ key }) => key)).toEqual(['a', 'b']);
    const closed = sumLines(tree, nodes[0] as NodeScoreView, new Set());
    expect(closed.map(({ kind, openable }) => [kind, openable])).toEqual([
      ['part', true],
      ['part', true],
      ['total', false],
    ]);
    expect(closed.at(-1)).toMatchObject({ weight: 3, effect: 3 });
    const open = sumLines(tree, nodes[0] as NodeScoreView, new Set(['a']));
    expect(open.map(({ id, depth, kind }) => [id, depth, kind])).toEqual([
      ['m/a/0', 0, 'part'],
      ['a/account', 1, 'remark'],
      ['a/q/0', 1, 'part'],
      ['m/b/1', 0, 'part'],
      ['m/total', 0, 'total'],
    ]);
    expect(new Set(open.map(({ id }) => id)).size).toBe(open.length);
  });
});

describe('the change since the round before', () => {
  it('is the difference of what is shown, and nothing where either is missing', () => {
    const tenths = fc.integer({ min: 10, max: 50 });
    fc.assert(
      fc.property(tenths, tenths, (now, before) => {
        const change = changeOf({ value: now / 10, previousValue: before / 10 });
        expect(Math.round((change ?? NaN) * 10)).toBe(now - before + 0);
        expect(Object.is(change, -0)).toBe(false);
      }),
    );
    expect(changeOf({ value: null, previousValue: 2 })).toBeNull();
    expect(changeOf({ value: 2, previousValue: null })).toBeNull();
  });
});

describe('an action', () => {
  it.each([
    ['planned', null, null, 'owner'],
    ['planned', 'p', '2026-11-22', 'overdue'],
    ['under-way', null, '2026-11-22', 'overdue'],
    ['under-way', 'p', '2026-11-23', 'nothing'],
    ['done', null, '2026-01-01', 'nothing'],
    ['dropped', null, '2026-01-01', 'nothing'],
  ] as const)('%s, owner %s, due %s wants %s', (state, ownerId, dueOn, wanted) => {
    expect(wantingOf({ state, ownerId, dueOn }, '2026-11-23')).toBe(wanted);
  });
});
