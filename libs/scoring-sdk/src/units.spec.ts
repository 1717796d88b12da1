import {
  type Answer,
  type AnswerSheet,
  checkManifest,
  checkOptions,
  checkSheet,
  measure,
  type Model,
  type OptionSpec,
  resolveOptions,
  type ScoreNode,
  smallestLift,
  toNumber,
  unitsOf,
  withHidden,
} from './index';

const text = (words: string) => ({ da: words, en: words });
const model: Model = {
  format: 1,
  key: 'm',
  version: 1,
  title: text('M'),
  scales: {
    yes: { kind: 'boolean' },
    five: {
      kind: 'steps',
      steps: [1, 2, 3, 4, 5].map((value) => ({ value, key: `s${value}`, title: text(`${value}`) })),
    },
  },
  scoring: { plugin: 'p', version: '1.0.0' },
  nodes: [
    { key: 'first', kind: 'question', title: text('First'), scale: 'yes' },
    {
      key: 'second',
      kind: 'question',
      title: text('Second'),
      scale: 'five',
      shownWhen: { all: [{ question: 'first', is: [true] }] },
    },
  ],
};
const given = (value: number | boolean): Answer => ({ state: 'answered', value });

describe('answers of units', () => {
  it('are hidden unit by unit', () => {
    const sheet: AnswerSheet = {
      answers: {},
      units: [
        { key: 'north', answers: { first: given(true), second: given(3) } },
        { key: 'south', answers: { first: given(false), second: given(3) } },
      ],
    };
    expect(withHidden(model, sheet).units?.map(({ answers }) => answers['second'])).toEqual([
      given(3),
      { state: 'hidden' },
    ]);
    expect(sheet.units?.[1]?.answers['second']).toEqual(given(3));
  });

  it('are checked unit by unit', () => {
    const faults = checkSheet(model, {
      answers: { first: given(true) },
      axes: { wanted: {} },
      units: [
        { key: 'north', weight: -1, answers: { first: given(2), nowhere: given(1) } },
        { key: 'north', weight: Infinity, answers: { second: given(9) } },
      ],
    });
    expect(faults.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'unknown-axis axes.wanted',
      'beside-units answers',
      'beside-units axes',
      'unit-weight units.0.weight',
      'repeated-unit units.1.key',
      'unit-weight units.1.weight',
      'wrong-type units.0.answers.first',
      'unknown-question units.0.answers.nowhere',
      'unknown-step units.1.answers.second',
    ]);
    expect(checkSheet(model, { answers: {}, units: [] })).toMatchObject([{ code: 'units-empty' }]);
  });

  it('are those of one unit where there are none', () => {
    const answers = { first: given(true) };
    expect(unitsOf({ answers })).toEqual([{ key: '', answers }]);
    const units = [{ key: 'north', answers }];
    expect(unitsOf({ answers: {}, units })).toBe(units);
  });

  it('are said to be read in the manifest, with true or false', () => {
    expect(checkManifest({ units: 'yes' }).map(({ path }) => path)).toContain('units');
    expect(checkManifest({ units: true }).map(({ path }) => path)).not.toContain('units');
  });
});

describe('the smallest lift of units', () => {
  /** The level of the mean of all units' answers to the second question. */
  const score = (sheet: AnswerSheet): ScoreNode => {
    const values = unitsOf(sheet).flatMap(({ answers }) => {
      const answer = answers['second'];
      const scale = model.scales['five'];
      if (answer?.state !== 'answered' || !scale) return [];
      const result = measure(scale, answer.value);
      return result.ok ? [toNumber(result.value)] : [];
    });
    const value = values.length === 0 ? null : values.reduce((a, b) => a + b) / values.length;
    return {
      key: 'm',
      state: value === null ? 'no-score' : 'scored',
      value,
      level: value === null ? null : Math.floor(value),
      unit: null,
      range: null,
      coverage: 1,
      contributions: [],
      children: [],
    };
  };

  it('changes one unit’s answer and says whose it is', () => {
    const answer = (key: string, value: number) => ({ key, answers: { second: given(value) } });
    const sheet: AnswerSheet = {
      answers: {},
      units: [answer('north', 3), answer('south', 2), answer('west', 3)],
    };
    const lift = smallestLift(model, score, sheet, 'm', { orderIndependent: true });
    expect(lift).toMatchObject({
      state: 'found',
      from: 2,
      to: 3,
      smallest: true,
      changes: [{ question: 'second', unit: 'south', from: given(2), to: 3 }],
    });
    expect(smallestLift(model, score, { answers: { second: given(2) } }, 'm')).toMatchObject({
      changes: [{ question: 'second', from: given(2), to: 3 }],
    });
  });
});

describe('options that are words', () => {
  const plain = { title: text('x'), help: text('x') };
  const spec: OptionSpec[] = [
    { key: 'name', kind: 'text', ...plain, default: null },
    { key: 'id', kind: 'key', ...plain, default: null },
    { key: 'at', kind: 'node', ...plain, default: null },
  ];
  const place = { node: false, scales: [], nodes: new Set(['first', 'second']) };
  const codes = (options: Parameters<typeof checkOptions>[1], at: typeof place | object = place) =>
    checkOptions(spec, options, { ...place, ...at }).map(({ code, path }) => `${code} ${path[0]}`);

  it('are texts in both languages, keys as models write them, and nodes that are there', () => {
    expect(codes({ name: text('N'), id: 'a-b.c_1', at: 'second' })).toEqual([]);
    expect(codes({ name: null, id: null, at: null })).toEqual([]);
    expect(codes({ name: { da: 'N' }, id: 'A b', at: 'third' })).toEqual([
      'option-type name',
      'option-type id',
      'option-node at',
    ]);
    expect(codes({ name: 'N', id: 1, at: 1 })).toHaveLength(3);
    // Who does not say which nodes there are does not have them looked up.
    expect(checkOptions(spec, { at: 'third' }, { node: false, scales: [] })).toEqual([]);
    expect(resolveOptions(spec, {})).toEqual({ name: null, id: null, at: null });
  });
});
