import type { Model, QuestionNode } from '@erfa/scoring-sdk';
import fc from 'fast-check';
import { questionsSince } from './questions-since';
import { stepUse } from './step-use';

const text = (da: string) => ({ da, en: da });
const question = (key: string, more: Partial<QuestionNode> = {}): QuestionNode => ({
  ...{ key, kind: 'question', title: text(key), scale: 'trin' },
  ...more,
});
const model = (...children: QuestionNode[]): Model => ({
  ...{ format: 1, key: 'm', version: 1, title: text('M') },
  scales: {
    trin: {
      kind: 'steps',
      steps: [3, 1, 2].map((value) => ({ value, key: `t${value}`, title: text(`${value}`) })),
    },
    ord: { kind: 'text' },
  },
  scoring: { plugin: 'weighted-mean', version: '^1.0.0' },
  nodes: [{ key: 'g', kind: 'group', title: text('G'), children }],
});

describe('the questions of a pilot, beside the draft now', () => {
  it('are the same when nothing that is read has changed', () => {
    const tried = model(question('a'), question('b'));
    const { tried: since, added } = questionsSince(
      tried,
      model(question('b', { weight: 3 }), question('a')),
    );
    expect([...since]).toEqual([
      ['a', 'same'],
      ['b', 'same'],
    ]);
    expect(added).toEqual([]);
  });

  it.each<[string, Partial<QuestionNode>]>([
    ['its title', { title: text('Andet') }],
    ['its guidance', { guidance: text('Se efter') } as Partial<QuestionNode>],
    ['a step of its own', { steps: { 2: text('Sådan') } }],
    ['its condition', { shownWhen: { all: [{ question: 'b', is: [1] }] } }],
    ['its scale', { scale: 'ord' }],
  ])('have changed with %s', (_, change) => {
    const { tried } = questionsSince(
      model(question('a'), question('b')),
      model(question('a', change), question('b')),
    );
    expect(Object.fromEntries(tried)).toEqual({ a: 'changed', b: 'same' });
  });

  it('have changed with what their scale says, whoever shares it', () => {
    const tried = model(question('a'), question('b', { scale: 'ord' }));
    const now = { ...tried, scales: { ...tried.scales, trin: { kind: 'boolean' } } } as Model;
    expect(Object.fromEntries(questionsSince(tried, now).tried)).toEqual({
      ...{ a: 'changed', b: 'same' },
    });
  });

  it('are followed where their key was changed, and where a condition names it', () => {
    const shownWhen = (key: string) => ({ shownWhen: { all: [{ question: key, is: [1] }] } });
    const { tried, keys, added } = questionsSince(
      model(question('a'), question('b', shownWhen('a')), question('c')),
      model(
        question('a3', { title: text('a') }),
        question('b', shownWhen('a3')),
        question('a', { title: text('En ny') }),
      ),
      [
        { node: 'a', to: 'a2' },
        { node: 'a2', to: 'a3' },
      ],
    );
    expect(Object.fromEntries(tried)).toEqual({ a: 'same', b: 'same', c: 'gone' });
    expect(keys.get('a')).toBe('a3');
    expect(added).toEqual(['a']);
  });

  it('are gone, or came later', () => {
    const { tried, added } = questionsSince(
      model(question('a'), question('b')),
      model(question('c'), question('b'), question('d')),
    );
    expect(Object.fromEntries(tried)).toEqual({ a: 'gone', b: 'same' });
    expect(added).toEqual(['c', 'd']);
  });
});

describe('the steps of a question', () => {
  it('are at the floor, at the ceiling or never used', () => {
    const answers = [
      { value: 1, count: 4 },
      { value: 3, count: 1 },
    ];
    expect(stepUse(model(), question('a'), answers)).toEqual({
      ...{ floor: 4, ceiling: 1, neverUsed: [2] },
    });
  });

  it('are not spoken of where there are none', () => {
    expect(stepUse(model(), question('a', { scale: 'ord' }), [])).toBeNull();
    expect(stepUse(model(), question('a', { scale: 'nowhere' }), [])).toBeNull();
  });

  it('that are never used are just those without an answer, however the counts come', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            value: fc.constantFrom(1, 2, 3, 'x'),
            count: fc.integer({ min: 1, max: 9 }),
          }),
        ),
        (answers) => {
          const use = stepUse(model(), question('a'), answers);
          const used = new Set(answers.map(({ value }) => value));
          expect(use?.neverUsed).toEqual([1, 2, 3].filter((value) => !used.has(value)));
          const all = answers.filter(({ value }) => value !== 'x');
          const total = all.reduce((sum, { count }) => sum + count, 0);
          expect((use?.floor ?? 0) + (use?.ceiling ?? 0)).toBeLessThanOrEqual(total);
        },
      ),
    );
  });
});
