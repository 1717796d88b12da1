import type { GroupNode, Model, ModelNode, QuestionNode, Scale } from '@erfa/scoring-sdk';
import fc from 'fast-check';
import { answersOnNewScale } from './answers-on-new-scale';
import { diffModels, type ModelDiff } from './model-diff';

const text = (words: string) => ({ da: words, en: words });
const steps = (...values: number[]): Scale => ({
  kind: 'steps',
  steps: values.map((value) => ({ value, key: `s${value}`, title: text(`step ${value}`) })),
});
const question = (key: string, own: Partial<QuestionNode> = {}): QuestionNode => ({
  key,
  kind: 'question',
  title: text(key),
  scale: 'steps',
  ...own,
});
const group = (key: string, ...children: ModelNode[]): GroupNode => ({
  key,
  kind: 'group',
  title: text(key),
  children,
});
const model = (nodes: readonly ModelNode[], own: Partial<Model> = {}): Model => ({
  format: 1,
  key: 'm',
  version: 1,
  title: text('M'),
  scales: { steps: steps(1, 2, 3) },
  scoring: { plugin: 'weighted-mean', version: '^1.0.0', options: { rule: 'pool' } },
  nodes,
  ...own,
});
const base = model([group('a', question('q1'), question('q2')), group('b', question('q3'))]);

/** Only what is not empty. */
const told = (diff: ModelDiff): object =>
  Object.fromEntries(
    Object.entries(diff).filter(([, value]) => !Array.isArray(value) || value.length > 0),
  );

describe('the difference between two versions of a model', () => {
  it('is none for the same model, whatever its version says', () => {
    expect(told(diffModels(base, { ...base, version: 2 }))).toEqual({ same: true });
  });

  it('names what came, what went and what moved, each with its place', () => {
    const after = model([group('b', question('q3'), question('q1')), group('c', question('q4'))]);
    expect(told(diffModels(base, after))).toMatchObject({
      same: false,
      added: [
        { key: 'c', kind: 'group', parent: 'm', position: 2 },
        { key: 'q4', parent: 'c', position: 1 },
      ],
      removed: [
        { key: 'a', parent: 'm', position: 1 },
        { key: 'q2', parent: 'a', position: 2 },
      ],
      moved: [{ key: 'q1', old: { parent: 'a', position: 1 }, new: { parent: 'b', position: 2 } }],
    });
  });

  it('calls it a move when two siblings change places, and not when one before them goes', () => {
    const three = (...keys: string[]) => model(keys.map((key) => question(key)));
    expect(diffModels(three('x', 'y', 'z'), three('y', 'z')).moved).toEqual([]);
    expect(diffModels(three('x', 'y', 'z'), three('new', 'x', 'y', 'z')).moved).toEqual([]);
    const moved = diffModels(three('x', 'y', 'z'), three('y', 'x', 'z')).moved;
    expect(moved.map(({ key }) => key)).toEqual(['y', 'x']);
  });

  it('tells a new name from other words, by language', () => {
    const after = model([
      group(
        'a',
        question('q1', { title: { da: 'Nyt', en: 'q1' } }),
        question('q2', { text: text('Why?') }),
      ),
      group(
        'b',
        question('q3', { steps: { 1: text('not at all') }, evidence: { da: ['x'], en: ['x'] } }),
      ),
    ]);
    const both = ['da', 'en'];
    expect(told(diffModels(base, after))).toEqual({
      same: false,
      renamed: [{ key: 'q1', field: 'title', language: 'da', old: 'q1', new: 'Nyt' }],
      reworded: [
        ...both.map((language) => ({ key: 'q2', field: 'text', language, old: null, new: 'Why?' })),
        ...both.map((language) => ({
          key: 'q3',
          field: 'steps.1',
          language,
          old: null,
          new: 'not at all',
        })),
        ...both.map((language) => ({
          key: 'q3',
          field: 'evidence',
          language,
          old: null,
          new: ['x'],
        })),
      ],
    });
  });

  it('names weights, conditions, options, plugin, levels and attributes', () => {
    const shownWhen = { all: [{ question: 'q1', is: [3] }] };
    const after = model(
      [
        group('a', question('q1', { weight: 2 }), question('q2', { shownWhen, level: 2 })),
        group('b', question('q3', { scoring: { rule: 'sum' }, attributes: { floor: true } })),
      ],
      { scoring: { plugin: 'ladder', version: '^2.0.0', options: { rule: 'pool', place: 1 } } },
    );
    expect(told(diffModels(base, after))).toEqual({
      same: false,
      weights: [{ key: 'q1', old: null, new: 2 }],
      conditions: [{ key: 'q2', old: null, new: shownWhen }],
      scoring: [
        { key: 'm', field: 'plugin', old: 'weighted-mean', new: 'ladder' },
        { key: 'm', field: 'version', old: '^1.0.0', new: '^2.0.0' },
        { key: 'm', field: 'options.place', old: null, new: 1 },
        { key: 'q3', field: 'options.rule', old: null, new: 'sum' },
      ],
      facts: [
        { key: 'q2', field: 'level', old: null, new: 2 },
        { key: 'q3', field: 'attributes', old: null, new: { floor: true } },
      ],
    });
  });

  it('says of each question on a changed scale what its old answers would be', () => {
    const after = { ...base, scales: { steps: steps(1, 2, 4) } };
    const { scales } = diffModels(base, after);
    expect(scales.map(({ question: key }) => key)).toEqual(['q1', 'q2', 'q3']);
    expect(scales[0]?.answers).toEqual([
      { answer: 1, becomes: 'same' },
      { answer: 2, becomes: 'same' },
      { answer: 3, becomes: 'cannot' },
    ]);
  });

  it('finds the other way round what went where something came', () => {
    const keys = fc.subarray(['p', 'q', 'r', 's', 't'], { minLength: 1 });
    fc.assert(
      fc.property(keys, keys, (one, other) => {
        const [before, after] = [one, other].map((list) => model(list.map((key) => question(key))));
        if (!before || !after) throw new Error('no models');
        const [there, back] = [diffModels(before, after), diffModels(after, before)];
        expect(there.added).toEqual(back.removed);
        expect(there.removed).toEqual(back.added);
        expect(there.same).toBe(one.join() === other.join());
        expect(diffModels(before, after)).toEqual(there);
      }),
    );
  });
});

describe('an old answer on a new scale', () => {
  const becomes = (old: Scale, now: Scale): unknown[] =>
    answersOnNewScale(old, now).map(({ answer, becomes: what, counts }) => [
      answer,
      what,
      counts?.new,
    ]);

  it('needs confirmation where the step says something else', () => {
    const other: Scale = {
      kind: 'steps',
      steps: [
        { value: 1, key: 's1', title: text('step 1') },
        { value: 2, key: 's2', title: text('nearly everywhere') },
      ],
    };
    expect(becomes(steps(1, 2), other)).toEqual([
      [1, 'same', undefined],
      [2, 'needs-confirmation', undefined],
    ]);
  });

  it('stands where an option only counts otherwise, and says what', () => {
    const options = (weight: number, title: string): Scale => ({
      kind: 'options',
      choose: 'one',
      options: [
        { key: 'a', title: text('A'), weight },
        { key: 'b', title: text(title), weight: 5 },
      ],
    });
    expect(becomes(options(1, 'B'), options(2, 'Bee'))).toEqual([
      ['a', 'same', 2],
      ['b', 'needs-confirmation', undefined],
    ]);
  });

  it('keeps the part of a range that the new one has', () => {
    const range = (min: number, max: number, own: object = {}): Scale => ({
      kind: 'range',
      min,
      max,
      ...own,
    });
    expect(becomes(range(0, 10), range(2, 20))).toEqual([
      [{ min: 0, max: 2 }, 'cannot', undefined],
      [{ min: 2, max: 10 }, 'same', undefined],
    ]);
    expect(becomes(range(0, 1), range(5, 6))).toEqual([[{ min: 0, max: 1 }, 'cannot', undefined]]);
    expect(becomes(range(0, 10, { step: 1 }), range(0, 10, { step: 0.5 }))[0]?.valueOf()).toEqual([
      { min: 0, max: 10 },
      'same',
      undefined,
    ]);
    expect(becomes(range(0, 10), range(0, 10, { unit: 'hours' }))).toEqual([
      [{ min: 0, max: 10 }, 'needs-confirmation', undefined],
    ]);
    expect(becomes(range(0, 10, { step: 0.5 }), range(0, 10, { step: 1 }))).toEqual([
      [{ min: 0, max: 10 }, 'needs-confirmation', undefined],
    ]);
  });

  it('keeps the days that both have, and every share', () => {
    const days = (earliest: string, latest: string): Scale => ({
      kind: 'date',
      earliest,
      latest,
      counts: { daysBefore: '2030-01-01' },
    });
    expect(becomes(days('2020-01-01', '2024-12-31'), days('2022-01-01', '2030-01-01'))).toEqual([
      [{ min: '2020-01-01', max: '2022-01-01' }, 'cannot', undefined],
      [{ min: '2022-01-01', max: '2024-12-31' }, 'same', undefined],
    ]);
    expect(becomes({ kind: 'share' }, { kind: 'share', max: 120 })).toEqual([
      [{ min: 0, max: 100 }, 'same', undefined],
    ]);
    expect(becomes({ kind: 'text' }, { kind: 'text', longest: 10 })).toEqual([
      ['text', 'needs-confirmation', undefined],
    ]);
  });

  it('cannot be an answer of another kind, or needs confirmation where it happens to be one', () => {
    expect(becomes({ kind: 'boolean' }, steps(0, 1))).toEqual([
      [false, 'cannot', undefined],
      [true, 'cannot', undefined],
    ]);
    expect(becomes(steps(1, 9), { kind: 'range', min: 0, max: 5 })).toEqual([
      [1, 'needs-confirmation', undefined],
      [9, 'cannot', undefined],
    ]);
  });

  it('is kept element by element on a ladder', () => {
    const ladder = (...keys: string[]): Scale => ({
      kind: 'ladder',
      levels: [
        {
          value: 1,
          key: 'one',
          title: text('One'),
          elements: keys.map((key) => ({ key, title: text(key) })),
        },
      ],
    });
    expect(becomes(ladder('a', 'b'), ladder('b', 'c'))).toEqual([
      ['a', 'cannot', undefined],
      ['b', 'same', undefined],
    ]);
  });
});
