import { total } from '@erfa/benchmark';
import type { ScoreNode } from '@erfa/scoring-sdk';
import fc from 'fast-check';
import { compareFigures, noScoreReasons } from './compare';
import { showComparison, showMovement, showReasons } from './disclosure';
import { figuresOf } from './figures';
import { movementOf } from './movement';
import { group, model, question } from './testing/models';
import { bySensitivity, countWeights, weightEffect, weightTrials, withWeight } from './weights';

const node = (key: string, value: number | null, children: ScoreNode[] = []): ScoreNode => ({
  ...{ key, state: value === null ? 'no-score' : 'scored', value, unit: 'level' },
  ...{ level: value === null ? null : Math.floor(value), range: { min: 1, max: 5 }, coverage: 1 },
  contributions: [
    {
      ...{ key, rule: 'minimum-coverage', state: 'left-out', value: 0, weight: null, effect: null },
      reason: value === null ? 'coverage-below-minimum' : null,
    },
  ],
  children,
});
const values = fc.option(fc.integer({ min: 10, max: 50 }).map((tenths) => tenths / 10));
const pairs = fc.array(fc.tuple(values, values), { minLength: 1, maxLength: 40 });

describe('a draft beside the version before it', () => {
  it('has distributions, movements and reasons counted by hand', () => {
    const old = [2.9, 3.1, 3.9, null, 1.2].map((value) => node('m', value, [node('d', value)]));
    const now = [3.0, 3.2, 2.9, 2.0, null].map((value) => node('m2', value, [node('e', value)]));
    const [whole, added, gone] = compareFigures(figuresOf(old), figuresOf(now));
    expect(whole).toMatchObject({
      key: 'm2',
      before: { scored: 4, unscored: 1, mean: (2.9 + 3.1 + 3.9 + 1.2) / 4 },
      movement: { by: 'level', rise: 1, stay: 1, fall: 1, gained: 1, lost: 1, neither: 0 },
    });
    expect(whole?.after?.levels).toEqual([
      ...[
        { level: 1, count: 0 },
        { level: 2, count: 2 },
      ],
      ...[
        { level: 3, count: 2 },
        { level: 4, count: 0 },
      ],
      { level: 5, count: 0 },
    ]);
    expect(added).toMatchObject({ key: 'e', before: null, movement: null });
    expect(gone).toMatchObject({ key: 'd', after: null, movement: null });
    expect([...noScoreReasons(now)]).toEqual([['coverage-below-minimum', 1]]);
  });

  it('counts everybody once, whatever they come to', () => {
    fc.assert(
      fc.property(pairs, (list) => {
        const old = figuresOf(list.map(([value]) => node('m', value)));
        const now = figuresOf(list.map(([, value]) => node('m', value)));
        const [whole] = compareFigures(old, now);
        for (const side of [whole?.before, whole?.after]) {
          expect((side?.scored ?? 0) + (side?.unscored ?? 0)).toBe(list.length);
          expect(side?.histogram ? total(side.histogram) : null).toBe(side?.scored);
          expect(side?.levels?.reduce((sum, { count }) => sum + count, 0)).toBe(side?.scored);
        }
        const { by, ...counts } = movementOf(old[0] as never, now[0] as never);
        expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(list.length);
        const back = movementOf(now[0] as never, old[0] as never);
        expect([back.rise, back.gained]).toEqual([counts.fall, counts.lost]);
        expect(by).toBe(back.by);
      }),
    );
  });

  it('compares values to the tenth where there are no levels', () => {
    const points = (value: number): ScoreNode => ({
      ...node('m', value),
      unit: 'points',
      level: null,
    });
    const [old, now] = [[4, 4, 4].map(points), [4.04, 4.1, 3.9].map(points)];
    expect(movementOf(figuresOf(old)[0] as never, figuresOf(now)[0] as never)).toMatchObject({
      ...{ by: 'value', rise: 1, stay: 1, fall: 1 },
    });
  });

  it('is shown as released figures are: about, never more than there are, nothing of a few', () => {
    fc.assert(
      fc.property(pairs, (list) => {
        const old = figuresOf(list.map(([value]) => node('m', value)));
        const now = figuresOf(list.map(([, value]) => node('m', value)));
        const [whole] = compareFigures(old, now);
        if (!whole?.before || !whole.after || !whole.movement) throw new Error('no whole');
        const shown = showComparison(whole);
        const { scored } = whole.before;
        expect(shown.before === null).toBe(scored < 6);
        const counts = shown.before?.levels?.map(({ count }) => count) ?? [];
        expect(counts.every((count) => count % 3 === 0)).toBe(true);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(scored);
        const { by: _, ...moves } = showMovement(whole.movement);
        expect(Object.values(moves).every((count) => count % 3 === 0)).toBe(true);
        expect(Object.values(moves).reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(
          list.length,
        );
      }),
    );
    // Fifteen and five would come to 21: the one that was rounded up goes down.
    expect(showReasons(new Map([['a', 5]]), 20)).toEqual([{ reason: 'a', count: 3 }]);
    expect(showReasons(new Map([['a', 1]]), 20)).toEqual([]);
  });
});

describe('weights', () => {
  const m = model([
    group('g', [question('a', { weight: 3 }), question('b')], 3),
    group('h', [question('c', { weight: 0.5 }), question('d', { weight: 0.5 })]),
    group('i', [question('e')], 0),
  ]);

  it('are tried by how much of the whole they make up, by steps that fit them', () => {
    expect(weightTrials(m, 3)).toEqual([
      { key: 'g', weight: 3, step: 1, share: 0.75, lowered: 2, raised: 4 },
      { key: 'a', weight: 3, step: 1, share: 0.75 * 0.75, lowered: 2, raised: 4 },
      { key: 'h', weight: 1, step: 1, share: 0.25, lowered: 0, raised: 2 },
    ]);
    expect(weightTrials(m, 100).find(({ key }) => key === 'c')).toMatchObject({
      ...{ step: 0.1, lowered: 0.4, raised: 0.6 },
    });
    expect(weightTrials(m, 100).find(({ key }) => key === 'i')).toMatchObject({ lowered: null });
    // The only child of its group is not among them: its weight changes nothing.
    expect(weightTrials(m, 100)).toHaveLength(countWeights(m));
  });

  it('are put in their place, and all else stays the same object', () => {
    const next = withWeight(m, 'b', 7);
    expect(next.nodes[1]).toBe(m.nodes[1]);
    expect(next.nodes[0]).toMatchObject({ children: [{ key: 'a' }, { key: 'b', weight: 7 }] });
    expect(withWeight(m, 'nobody', 7).nodes).toBe(m.nodes);
  });

  it('come to a change of the mean and of levels', () => {
    const of = (list: readonly (number | null)[]) =>
      figuresOf(list.map((value) => node('m', value)))[0] as never;
    const effect = weightEffect(of([2.9, 3, null, 4]), of([3.1, 3.1, 2, null]), 2);
    expect(effect).toEqual({ weight: 2, meanChange: expect.closeTo(0.15, 12), changed: 3 });
    const row = (key: string, changed: number, meanChange: number) => ({
      ...{ key, weight: 1, step: 1, share: 1, lowered: null, raised: 2, down: null },
      up: { weight: 2, changed, meanChange },
    });
    const sorted = bySensitivity([row('a', 1, 0.9), row('b', 3, 0), row('c', 1, -1)]);
    expect(sorted.map(({ key }) => key)).toEqual(['b', 'c', 'a']);
  });
});
