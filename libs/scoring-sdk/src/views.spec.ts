import {
  checkScore,
  checkViews,
  explainScore,
  type Model,
  type ScoreNode,
  type ScoreView,
  titlesOf,
} from './index';

const text = (words: string) => ({ da: words, en: words });
const keys = new Set(['m', 'a', 'b', 'c']);
const axis = (borders: readonly number[], own: object = {}) => ({
  title: text('Axis'),
  range: { min: 0, max: 10 },
  borders,
  ...own,
});
const quadrant = {
  kind: 'quadrant',
  x: axis([5]),
  y: axis([2, 7]),
  fields: [
    { key: 'low', title: text('Low'), column: 0, row: 0 },
    { key: 'high', title: text('High'), column: 1, row: 2 },
    // One field over two cells.
    { key: 'high', title: text('High'), column: 1, row: 1 },
  ],
  points: [{ node: 'm', x: 'a', y: 'b' }],
} as const;
const good: readonly ScoreView[] = [
  { kind: 'radar', nodes: ['a', 'b', 'c'], title: text('Radar') },
  { kind: 'ladder', nodes: ['a'], levels: [{ level: 1, title: text('First') }] },
  quadrant,
  { kind: 'gauge', node: 'a', bands: [{ from: 0, title: text('Low') }] },
  { kind: 'heat-map', columns: [text('1')], rows: [{ node: 'a', cells: ['b'] }] },
  { kind: 'table', nodes: ['a', 'b'], columns: ['value', 'outcome'] },
];

describe('views', () => {
  const said = (view: unknown): string[] =>
    checkViews([view], keys).map(({ code, field }) => `${code} ${field.replace('views[0].', '')}`);

  it('are accepted when they name nodes that are there', () => {
    expect(checkViews(good, keys)).toEqual([]);
    expect(checkViews([], keys)).toEqual([]);
  });

  it.each<[string, unknown, string[]]>([
    ['no object', 'radar', ['not-an-object views[0]']],
    ['a kind nobody draws', { kind: 'pie', nodes: [] }, ['wrong-type kind']],
    ['a kind that objects have by birth', { kind: 'toString' }, ['wrong-type kind']],
    ['two spokes', { kind: 'radar', nodes: ['a', 'b'] }, ['contradiction nodes']],
    ['a node nobody has', { kind: 'gauge', node: 'z' }, ['unknown-node node']],
    ['markup beside', { kind: 'gauge', node: 'a', html: '<b>' }, ['unknown-field html']],
    ['an empty title', { kind: 'gauge', node: 'a', title: text('') }, ['wrong-type title']],
    [
      'bands that fall',
      {
        kind: 'gauge',
        node: 'a',
        bands: [
          { from: 1, title: text('x') },
          { from: 0, title: text('y') },
        ],
      },
      ['contradiction bands[1].from'],
    ],
    ['a border on the end', { ...quadrant, x: axis([0]) }, ['contradiction x.borders']],
    ['borders that fall', { ...quadrant, y: axis([7, 2]) }, ['contradiction y.borders']],
    ['a border beyond', { ...quadrant, y: axis([2, 11]) }, ['contradiction y.borders']],
    ['a border that is no number', { ...quadrant, y: axis([2, NaN]) }, ['not-finite y']],
    [
      'a field outside',
      { ...quadrant, fields: [{ key: 'x', title: text('x'), column: 2, row: 0.5 }] },
      ['contradiction fields[0].column', 'contradiction fields[0].row'],
    ],
    [
      'two fields in one cell',
      { ...quadrant, fields: [quadrant.fields[0], { ...quadrant.fields[0], key: 'other' }] },
      ['contradiction fields[1]'],
    ],
    ['no points', { ...quadrant, points: [] }, ['contradiction points']],
    [
      'a point of nodes nobody has',
      { ...quadrant, points: [{ node: 'm', x: 'a', y: 'z' }] },
      ['unknown-node points[0].y'],
    ],
    [
      'a row of too few cells',
      { kind: 'heat-map', columns: [text('1'), text('2')], rows: [{ node: 'a', cells: ['b'] }] },
      ['contradiction rows[0].cells'],
    ],
    [
      'a heat map of more cells than anybody reads',
      {
        kind: 'heat-map',
        columns: Array.from({ length: 101 }, () => text('1')),
        rows: Array.from({ length: 50 }, () => ({ node: 'a', cells: Array(101).fill(null) })),
      },
      ['too-large views[0]'],
    ],
    [
      'a column twice',
      { kind: 'table', nodes: ['a'], columns: ['value', 'value'] },
      ['contradiction columns'],
    ],
    [
      'a column nobody knows',
      { kind: 'table', nodes: ['a'], columns: ['x'] },
      ['wrong-type columns'],
    ],
    [
      'too many nodes',
      { kind: 'table', nodes: Array.from({ length: 501 }, () => 'a'), columns: ['value'] },
      ['too-large nodes'],
    ],
  ])('are refused for %s', (_, view, faults) => {
    expect(said(view)).toEqual(expect.arrayContaining(faults));
  });

  it('are twenty at most', () => {
    const many = Array.from({ length: 21 }, () => good[0]);
    expect(checkViews(many, keys)).toEqual([{ code: 'too-large', field: 'views' }]);
  });
});

describe('outcomes', () => {
  const model: Model = {
    format: 1,
    key: 'm',
    version: 1,
    title: text('M'),
    scales: { yes: { kind: 'boolean' } },
    scoring: { plugin: 'p', version: '1.0.0' },
    nodes: [{ key: 'a', kind: 'question', title: text('A'), scale: 'yes' }],
  };
  const node = (key: string, own: object, children: readonly ScoreNode[] = []): ScoreNode => ({
    key,
    state: 'no-score',
    value: null,
    level: null,
    unit: null,
    range: null,
    coverage: 1,
    contributions: [
      { key, rule: 'r', state: 'applied', value: null, weight: null, effect: null, reason: null },
    ],
    children,
    ...own,
  });
  const outcome = { key: 'try', title: { da: 'Afprøv', en: 'Try' } };
  const codes = (own: object, below: object = {}): string[] =>
    checkScore(model, node('m', own, [node('a', below)])).map(({ code, path, field }) =>
      `${code} ${path} ${field}`.trim(),
    );

  it('may stand beside a number, instead of one, or be none', () => {
    expect(codes({ outcome })).toEqual([]);
    expect(codes({ outcome: null }, { outcome, state: 'scored', value: 1 })).toEqual([]);
  });

  it('are refused when they are no key and title', () => {
    expect(codes({ outcome: 'try' })).toEqual(['not-an-object m outcome']);
    expect(codes({ outcome: { key: '', title: { da: 'x' } } })).toEqual([
      'wrong-type m outcome.key',
      'wrong-type m outcome.title',
    ]);
    expect(codes({ outcome: { ...outcome, title: text('x'.repeat(301)) } })).toEqual([
      'wrong-type m outcome.title',
    ]);
    expect(codes({ outcome: { ...outcome, colour: 'red' } })).toEqual([
      'unknown-field m outcome.colour',
    ]);
  });

  it('come with views on the root alone', () => {
    const views = [{ kind: 'gauge', node: 'a' }];
    expect(codes({ views })).toEqual([]);
    expect(codes({}, { views })).toEqual(['contradiction m/a views']);
    expect(codes({ views: [{ kind: 'gauge', node: 'z' }] })).toEqual([
      'unknown-node m views[0].node',
    ]);
  });

  it('are said in the reader’s language, in the summary and in rules that ask for them', () => {
    const rules = {
      r: {
        title: text('R'),
        applied: { da: 'Feltet er {outcome}.', en: 'The field is {outcome}.' },
      },
    };
    const said = (own: object, language: 'da' | 'en'): string[] =>
      explainScore(node('m', { outcome, ...own }), { rules }, titlesOf(model, language), language);
    expect(said({}, 'da')).toEqual(['M: Afprøv.', 'Feltet er Afprøv.']);
    expect(said({ state: 'scored', value: 2.5 }, 'en')[0]).toBe('M: 2.5, Try.');
    expect(said({ state: 'scored', value: 2.5, level: 2 }, 'da')[0]).toBe(
      'M: 2,5 (niveau 2), Afprøv.',
    );
    expect(said({ outcome: null }, 'da')).toEqual(['M har ingen score.', 'Feltet er –.']);
  });
});
