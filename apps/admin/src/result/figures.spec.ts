import type { NodeScoreView } from '@erfa/api-client';
import * as fc from 'fast-check';
import { changeOf, radarScale, shareOf, sumLines, treeOf, wantingOf } from './figures';
import { node } from './testing/nodes';

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
      ['a/q/0', 1, 'part'],
      ['a/1', 1, 'remark'],
      ['m/b/1', 0, 'part'],
      ['m/total', 0, 'total'],
    ]);
    expect(new Set(open.map(({ id }) => id)).size).toBe(open.length);
  });
});

describe('the scale of a radar', () => {
  const three = (more: Partial<NodeScoreView>) =>
    ['a', 'b', 'c'].map((key) => node(key, 'm', more));

  it('has a ring for each level, with none at the centre', () => {
    expect(radarScale(three({}))).toEqual({ center: 0, edge: 5, rings: [1, 2, 3, 4, 5] });
    const four = { range: { min: 0, max: 4 }, levels: { lowest: 1, highest: 4 } };
    expect(radarScale(three(four))).toEqual({ center: 0, edge: 4, rings: [1, 2, 3, 4] });
  });

  it('has four rings where figures are no levels', () => {
    const percent = { unit: 'percent', range: { min: 0, max: 100 }, levels: null, level: null };
    expect(radarScale(three(percent))).toEqual({ center: 0, edge: 100, rings: [25, 50, 75, 100] });
  });

  it('is none where dimensions are few, unbounded or unlike', () => {
    expect(radarScale(three({}).slice(1))).toBeNull();
    expect(radarScale(three({ range: null }))).toBeNull();
    expect(radarScale([...three({}), node('d', 'm', { range: { min: 0, max: 9 } })])).toBeNull();
  });
});

describe('how much of its range a figure fills', () => {
  it.each([
    [0, { min: 0, max: 100 }, 0],
    [25, { min: 0, max: 100 }, 0.25],
    [3, { min: 1, max: 5 }, 0.5],
    [3, null, null],
    [null, { min: 0, max: 100 }, null],
  ])('%s of %j: %s', (value, range, share) => {
    expect(shareOf({ value, range })).toBe(share);
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
