import type { NodeScoreView } from '@erfa/api-client';
import { node } from './testing/nodes';
import { radarOf, radarScale, shareOf } from './scale';

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

  it('is none where there are more corners than a reader can tell apart', () => {
    const many = (count: number) => Array.from({ length: count }, (_, at) => node(`${at}`, 'm'));
    expect(radarScale(many(16))).not.toBeNull();
    expect(radarScale(many(17))).toBeNull();
    expect(radarOf(many(17))).toBeNull();
  });

  it('is each node’s own where they share none, in shares of it', () => {
    const unlike = [
      node('a', 'm', { value: 3 }),
      node('b', 'm', { value: -50, range: { min: -200, max: 0 } }),
      node('c', 'm', { value: null, range: { min: 0, max: 9 } }),
    ];
    const radar = radarOf(unlike);
    expect(radar?.own).toBe(true);
    expect(radar?.scale.edge).toBe(1);
    expect(radar?.spokes.map(({ value }) => value)).toEqual([0.5, 0.75, null]);
    expect(radarOf([...unlike, node('d', 'm', { range: null })])).toBeNull();
    expect(radarOf(three({}))?.own).toBe(false);
  });
});

describe('how much of its range a figure fills', () => {
  it.each([
    [0, { min: 0, max: 100 }, 0],
    [25, { min: 0, max: 100 }, 0.25],
    [3, { min: 1, max: 5 }, 0.5],
    [-203, { min: -203, max: 110 }, 0],
    [110, { min: -203, max: 110 }, 1],
    [3, null, null],
    [null, { min: 0, max: 100 }, null],
  ])('%s of %j: %s', (value, range, share) => {
    expect(shareOf({ value, range })).toBe(share);
  });
});
