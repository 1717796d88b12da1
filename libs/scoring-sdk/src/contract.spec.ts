import fc from 'fast-check';
import {
  type Answer,
  answerTo,
  canonicalJson,
  checkManifest,
  checkOptions,
  checkScore,
  checkSheet,
  defineScoringPlugin,
  explainScore,
  formatNumber,
  type Json,
  measure,
  type Model,
  optionsOfNode,
  type OptionSpec,
  questionsBelow,
  resolveOptions,
  sampleAnswers,
  type Scale,
  scaleRange,
  type ScoreNode,
  titlesOf,
  toNumber,
  withHidden,
} from './index';

const text = (words: string) => ({ da: words, en: words });
const scales: Readonly<Record<string, Scale>> = {
  range: { kind: 'range', min: 0, max: 1, step: 0.1 },
  steps: {
    kind: 'steps',
    steps: [1, 3, 9].map((value) => ({ value, key: `s${value}`, title: text(`${value}`) })),
  },
  // A published table: 0–50 counts 0, 51–75 counts 17, and so on. No formula gives it.
  bands: {
    kind: 'bands',
    input: { min: 0, max: 100 },
    bands: [
      { from: 0, value: 0 },
      { from: 51, value: 17 },
      { from: 76, value: 35 },
      { from: 96, value: 100 },
    ],
  },
  ladder: {
    kind: 'ladder',
    levels: [1, 2].map((value) => ({
      value,
      key: `l${value}`,
      title: text(`${value}`),
      elements: ['a', 'b'].map((name) => ({ key: `${name}${value}`, title: text(name) })),
    })),
  },
  one: {
    kind: 'options',
    choose: 'one',
    options: [
      { key: 'x', title: text('x'), weight: 50 },
      { key: 'y', title: text('y'), weight: -5 },
    ],
  },
  many: {
    kind: 'options',
    choose: 'many',
    options: [
      { key: 'x', title: text('x'), weight: 0.1 },
      { key: 'y', title: text('y'), weight: 0.2 },
      { key: 'z', title: text('z'), weight: -1 },
    ],
  },
  boolean: { kind: 'boolean', yes: 2 },
};

const model: Model = {
  format: 1,
  key: 'm',
  version: 1,
  title: text('M'),
  scales,
  axes: [
    { key: 'now', title: text('Now') },
    { key: 'wanted', title: text('Wanted') },
  ],
  scoring: { plugin: 'p', version: '1.0.0' },
  nodes: [
    { key: 'first', kind: 'question', title: text('First'), scale: 'boolean' },
    {
      key: 'g',
      kind: 'group',
      title: text('G'),
      shownWhen: { all: [{ question: 'first', is: [true] }] },
      children: [
        { key: 'second', kind: 'question', title: text('Second'), scale: 'many' },
        {
          key: 'third',
          kind: 'question',
          title: text('Third'),
          scale: 'steps',
          shownWhen: { any: [{ question: 'second', is: ['x'] }] },
        },
      ],
    },
  ],
};
const given = (value: Extract<Answer, { state: 'answered' }>['value']): Answer => ({
  state: 'answered',
  value,
});

describe('scales', () => {
  const value = (scale: string, answer: unknown): number | string => {
    const result = measure(scales[scale] as Scale, answer as never);
    return result.ok ? toNumber(result.value) : result.fault;
  };

  it('count what their answers count', () => {
    expect(value('range', 0.3)).toBe(0.3);
    expect(value('steps', 3)).toBe(3);
    expect([50, 50.5, 51, 75.9, 96, 100].map((n) => value('bands', n))).toEqual([
      0, 0, 17, 17, 100, 100,
    ]);
    expect(value('ladder', ['a1', 'b1', 'a2'])).toBe(1);
    expect(value('ladder', ['a2', 'b2'])).toBe(0);
    expect(value('one', 'y')).toBe(-5);
    expect(value('many', ['x', 'y'])).toBe(0.3);
    expect(value('boolean', false)).toBe(0);
  });

  it('name what is no answer on them', () => {
    expect(value('range', 0.35)).toBe('off-step');
    expect(value('range', 2)).toBe('out-of-range');
    expect(value('range', NaN)).toBe('wrong-type');
    expect(value('steps', 2)).toBe('unknown-step');
    expect(value('bands', -1)).toBe('out-of-range');
    expect(value('ladder', ['zz'])).toBe('unknown-option');
    expect(value('many', ['x', 'x'])).toBe('repeated-option');
    expect(value('many', 'x')).toBe('wrong-type');
    expect(value('one', ['x'])).toBe('wrong-type');
    expect(value('boolean', 1)).toBe('wrong-type');
  });

  it.each(Object.entries(scales))('%s: samples run from the lowest to the highest', (_, scale) => {
    const counted = sampleAnswers(scale).map((answer) => {
      const result = measure(scale, answer);
      return result.ok ? toNumber(result.value) : NaN;
    });
    expect(counted).toEqual([...counted].sort((a, b) => a - b));
    expect({ min: counted[0], max: counted.at(-1) }).toEqual(scaleRange(scale));
  });
});

describe('answer sheets', () => {
  it('are checked entry by entry', () => {
    const faults = checkSheet(model, {
      answers: { nowhere: given(1), first: given(1), third: { state: 'dont-know' } },
      axes: { now: {}, wanted: { third: given(2) } },
      targets: { third: 10, g: 3, nobody: 1 },
    });
    expect(faults.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'unknown-question answers.nowhere',
      'wrong-type answers.first',
      'unknown-axis axes.now',
      'unknown-step axes.wanted.third',
      'target-range targets.third',
      'unknown-node targets.nobody',
    ]);
  });

  it('hide what conditions hide, and what depends on it, without being touched', () => {
    const sheet = Object.freeze({
      answers: { first: given(false), second: given(['x']), third: given(3) },
      axes: { wanted: { first: given(true), second: given(['x']), third: given(9) } },
    });
    const hidden = withHidden(model, sheet);
    expect(hidden.answers).toEqual({
      first: given(false),
      second: { state: 'hidden' },
      third: { state: 'hidden' },
    });
    expect(hidden.axes?.['wanted']).toEqual(sheet.axes.wanted);
    expect(sheet.answers.second).toEqual(given(['x']));
    const open = withHidden(model, { answers: { first: given(true), second: given(['y']) } });
    expect(open.answers['third']).toEqual({ state: 'hidden' });
  });

  it('say unanswered for what they do not have, whatever the key', () => {
    expect(answerTo({}, 'toString')).toEqual({ state: 'unanswered' });
    expect(questionsBelow(model, 'g').map(({ key }) => key)).toEqual(['second', 'third']);
  });
});

describe('options', () => {
  const spec: OptionSpec[] = [
    {
      key: 'mode',
      kind: 'choice',
      perNode: true,
      title: text('Mode'),
      help: text('Mode'),
      choices: [
        { value: 'a', title: text('A') },
        { value: 'b', title: text('B') },
      ],
      default: 'a',
    },
    { key: 'share', kind: 'share', title: text('Share'), help: text('Share'), default: 0 },
    {
      key: 'rounding',
      kind: 'record',
      perNode: true,
      title: text('Rounding'),
      help: text('Rounding'),
      fields: [
        {
          key: 'place',
          kind: 'number',
          min: 0,
          max: 9,
          integer: true,
          title: text('Place'),
          help: text('Place'),
          default: 1,
        },
        { key: 'on', kind: 'boolean', title: text('On'), help: text('On'), default: true },
      ],
    },
    {
      key: 'table',
      kind: 'table',
      title: text('Table'),
      help: text('Table'),
      columns: [
        {
          key: 'from',
          kind: 'number',
          min: 0,
          max: 9,
          title: text('From'),
          help: text('From'),
          default: 0,
        },
      ],
    },
    { key: 'scale', kind: 'scale', title: text('Scale'), help: text('Scale'), default: null },
  ];
  const codes = (options: Readonly<Record<string, Json>>, node = false): string[] =>
    checkOptions(spec, options, { node, scales: ['five'] }).map(
      ({ code, path }) => `${code} ${path.join('.')}`,
    );

  it('are refused by name, place and reason', () => {
    expect(
      codes({
        mode: 'c',
        share: '3/2',
        rounding: { place: 1.5 },
        table: [{ from: 'x' }],
        scale: 'six',
        none: 1,
      }),
    ).toEqual([
      'option-choice mode',
      'option-range share',
      'option-range rounding.place',
      'option-type table.0.from',
      'option-scale scale',
      'option-unknown none',
    ]);
    expect(codes({ mode: 'b', share: '2/3', rounding: {}, table: [], scale: 'five' })).toEqual([]);
    expect(codes({ share: 1 }, true)).toEqual(['option-not-per-node share']);
  });

  it('are filled in with their defaults, and merged field by field for a node', () => {
    const whole = resolveOptions(spec, { rounding: { place: 3 } });
    expect(whole).toEqual({
      mode: 'a',
      share: 0,
      rounding: { place: 3, on: true },
      table: [],
      scale: null,
    });
    expect(optionsOfNode(spec, whole, { rounding: { on: false } })).toEqual({
      ...whole,
      rounding: { place: 3, on: false },
    });
  });
});

describe('manifests', () => {
  it('are refused with every fault at once', () => {
    const faults = checkManifest({ id: 'Not an id', version: '1', entry: '../out.mjs', extra: 1 });
    const paths = faults.map(({ path }) => path);
    for (const path of [
      'extra',
      'id',
      'version',
      'apiVersion',
      'entry',
      'title',
      'scales',
      'options',
      'algebra.monotone',
      'rules',
    ]) {
      expect(paths).toContain(path);
    }
    expect(checkManifest(null)).toHaveLength(1);
    expect(() =>
      defineScoringPlugin({ manifest: {} as never, prepare: () => () => ({}) as never }),
    ).toThrow(/id: /);
  });
});

describe('score trees', () => {
  const node = (key: string, children: readonly ScoreNode[], own: object = {}): ScoreNode => ({
    key,
    state: 'scored',
    value: 1,
    level: null,
    unit: null,
    range: null,
    coverage: 1,
    contributions: [
      { key, rule: 'r', state: 'counted', value: 1, weight: 1, effect: 1, reason: null },
    ],
    children,
    ...own,
  });
  const tree = (own: object = {}, third: object = {}): ScoreNode =>
    node('m', [node('first', []), node('g', [node('second', []), node('third', [], third)])], own);
  const codes = (value: unknown): string[] =>
    checkScore(model, value).map(({ code, path, field }) => `${code} ${path} ${field}`.trim());

  it('are accepted when they mirror the model', () => {
    expect(codes(tree())).toEqual([]);
  });

  it('are refused when anything is off', () => {
    expect(codes(null)).toEqual(['not-an-object']);
    expect(codes(tree({ value: NaN }))).toEqual(['not-finite m value']);
    expect(codes(tree({}, { value: null }))).toEqual(['contradiction m/g/third value']);
    expect(codes(tree({ extra: 1 }))).toEqual(['unknown-field m extra']);
    expect(codes(tree({ coverage: 1.2 }))).toEqual(['contradiction m coverage']);
    expect(codes(tree({ contributions: [] }))).toEqual(['unexplained m contributions']);
    expect(codes(tree({ children: [] }))).toContain('missing-node third');
    expect(codes(tree({}, { key: 'first' }))).toContain('repeated-node m/g/first');
    expect(codes(node('m', [node('third', [])]))).toContain('misplaced-node m/third');
    expect(codes(tree({ contributions: [{ ...tree().contributions[0], reason: 7 }] }))).toEqual([
      'wrong-type m contributions[0].reason',
    ]);
  });

  it('explain themselves without templates too', () => {
    const left = node('third', [], {
      state: 'no-score',
      value: null,
      contributions: [
        {
          key: 'third',
          rule: 'r',
          state: 'left-out',
          value: null,
          weight: null,
          effect: null,
          reason: 'hidden',
        },
      ],
    });
    const manifest = { rules: {} };
    expect(explainScore(left, manifest, titlesOf(model, 'da'), 'da')).toEqual([
      'Third har ingen score.',
      'Third er udeladt: ikke stillet.',
    ]);
    expect(formatNumber(-1234567.895, 'da')).toBe('-1.234.567,9');
    expect(formatNumber(1234.5, 'en')).toBe('1,234.5');
  });
});

describe('canonical JSON', () => {
  it('is the same for the same value, however it was put together', () => {
    expect(canonicalJson({ b: 1.0, a: [true, null, 'æ'], c: undefined })).toBe(
      '{"a":[true,null,"æ"],"b":1}',
    );
    expect(() => canonicalJson({ a: NaN })).toThrow(RangeError);
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(turned)).toBe(canonicalJson(value));
        // −0 is written 0, in JSON as here.
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
