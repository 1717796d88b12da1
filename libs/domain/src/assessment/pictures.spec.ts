import * as fc from 'fast-check';
import type { ScoreView } from '@erfa/scoring-sdk';
import { pictureTable, stretchAt } from './pictures';

const text = (da: string) => ({ da, en: `${da} (en)` });
const figures = new Map([
  ['a', { value: 2.4, level: 2 }],
  ['b', { value: -3, level: 0 }],
  ['c', { value: null, level: null }],
]);

describe('a picture as a table', () => {
  const of = (view: ScoreView) => pictureTable(view, figures, 'da');

  it('has a row for every spoke of a radar', () => {
    expect(of({ kind: 'radar', nodes: ['a', 'b', 'c'] })).toEqual({
      columns: [{ fact: 'value' }],
      rows: ['a', 'b', 'c'].map((node) => ({ node, cells: [{ fact: 'figure', node }] })),
    });
  });

  it('names the rung that each node of a ladder has reached, and none below the first', () => {
    const levels = [
      { level: 1, title: text('Begyndt') },
      { level: 2, title: text('På vej') },
    ];
    const { columns, rows } = of({ kind: 'ladder', nodes: ['a', 'b', 'c'], levels });
    expect(columns).toEqual([{ fact: 'level' }, { fact: 'rung' }]);
    expect(rows.map(({ cells }) => cells[1])).toEqual([
      { fact: 'text', text: 'På vej' },
      null,
      null,
    ]);
    expect(of({ kind: 'ladder', nodes: ['a'] }).columns).toEqual([{ fact: 'level' }]);
  });

  it('places every point of a plane by its two values and names its field', () => {
    const axis = { title: text('Formåen'), range: { min: 1, max: 5 }, borders: [3] };
    const { columns, rows } = of({
      kind: 'quadrant',
      x: axis,
      y: { ...axis, title: text('Arv') },
      fields: [],
      points: [{ node: 'c', x: 'a', y: 'b' }],
    });
    expect(columns).toEqual([
      { fact: 'named', title: 'Formåen' },
      { fact: 'named', title: 'Arv' },
      { fact: 'outcome' },
    ]);
    expect(rows).toEqual([
      {
        node: 'c',
        cells: [
          { fact: 'figure', node: 'a' },
          { fact: 'figure', node: 'b' },
          { fact: 'outcome', node: 'c' },
        ],
      },
    ]);
  });

  it('names the band of a gauge', () => {
    const bands = [
      { from: -10, title: text('Lav') },
      { from: 0, title: text('Høj') },
    ];
    expect(of({ kind: 'gauge', node: 'b', bands }).rows[0]?.cells[1]).toEqual({
      fact: 'text',
      text: 'Lav',
    });
    expect(of({ kind: 'gauge', node: 'c', bands }).rows[0]?.cells[1]).toBeNull();
    expect(of({ kind: 'gauge', node: 'b' }).columns).toHaveLength(1);
  });

  it('leaves a cell of a heat map empty where there is no node', () => {
    const columns = [text('1'), text('2')];
    const rows = [{ node: 'a', cells: ['b', null] }];
    expect(of({ kind: 'heat-map', columns, rows }).rows[0]?.cells).toEqual([
      { fact: 'figure', node: 'b' },
      null,
    ]);
  });

  it('has the columns that a table asks for', () => {
    const table = of({ kind: 'table', nodes: ['a'], columns: ['outcome', 'value'] });
    expect(table.columns).toEqual([{ fact: 'outcome' }, { fact: 'value' }]);
    // The number alone: the name has a column of its own.
    expect(table.rows[0]?.cells).toEqual([
      { fact: 'outcome', node: 'a' },
      { fact: 'value', node: 'a' },
    ]);
  });

  it('has as many cells in every row as there are columns', () => {
    const node = fc.constantFrom('a', 'b', 'c', 'd');
    const title = fc.string().map(text);
    const views = fc.oneof(
      fc.array(node).map((nodes): ScoreView => ({ kind: 'radar', nodes })),
      fc
        .tuple(fc.array(node), fc.array(fc.record({ level: fc.integer(), title })))
        .map(([nodes, levels]): ScoreView => ({ kind: 'ladder', nodes, levels })),
      fc
        .tuple(node, fc.array(fc.record({ from: fc.integer(), title })))
        .map(([node, bands]): ScoreView => ({ kind: 'gauge', node, bands })),
    );
    fc.assert(
      fc.property(views, (view) => {
        const { columns, rows } = of(view);
        for (const { cells } of rows) expect(cells).toHaveLength(columns.length);
      }),
    );
  });

  it('finds the stretch of a number: the one that begins last, not above it', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer(), (froms, at) => {
        const rising = [...new Set(froms)].toSorted((a, b) => a - b).map((from) => ({ from }));
        const below = rising.filter(({ from }) => from <= at);
        expect(stretchAt(rising, at)).toBe(below.at(-1) ?? null);
      }),
    );
    expect(stretchAt([{ from: 0 }], null)).toBeNull();
  });
});
