import type { GroupNode, Model, ModelNode, QuestionNode } from '@erfa/scoring-sdk';
import { proposeChanges } from './plan';
import { toldChanges } from './told-changes';

const text = (words: string) => ({ da: words, en: words });
const question = (key: string, own: Partial<QuestionNode> = {}): QuestionNode => ({
  key,
  kind: 'question',
  title: text(`Question ${key}`),
  text: text(`How far is the work on ${key}?`),
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
  scales: {
    steps: {
      kind: 'steps',
      steps: [1, 2].map((value) => ({ value, key: `s${value}`, title: text(`step ${value}`) })),
    },
  },
  scoring: { plugin: 'weighted-mean', version: '^1.0.0', options: { rule: 'pool' } },
  nodes,
  ...own,
});
const told = (before: Model, after: Model) =>
  toldChanges(before, after, proposeChanges(before, after));

describe('what is told of the changes between two versions', () => {
  const before = model([
    group(
      'a',
      question('q1', { steps: { 1: text('nothing'), 2: text('all of it') } }),
      question('q2', {
        shownWhen: { all: [{ question: 'q1', is: [2] }] },
      }),
    ),
  ]);
  const [top] = before.nodes as [GroupNode];
  const [q1, q2] = top.children as [QuestionNode, QuestionNode];

  it('is nothing where nothing changed', () => {
    expect(told(before, before)).toEqual({ texts: [], rules: [] });
  });

  it('names each text by its field, with both readings of the languages that changed', () => {
    const steps = { 1: text('nothing'), 2: { da: 'det hele', en: 'all of it' } };
    const after = model([
      group('a', { ...q1, steps, evidence: { da: ['x', 'y'], en: ['z'] } }, q2),
    ]);
    expect(told(before, after)).toEqual({
      texts: [
        {
          ...{ key: 'q1', field: 'step', part: '2', languages: ['da'] },
          ...{ old: { da: 'all of it', en: '' }, new: { da: 'det hele', en: '' } },
        },
        {
          ...{ key: 'q1', field: 'evidence', part: null, languages: ['da', 'en'] },
          ...{ old: text(''), new: { da: 'x\ny', en: 'z' } },
        },
      ],
      rules: [],
    });
  });

  it('names the words of a scale by their answer', () => {
    const scale = {
      kind: 'steps' as const,
      steps: [1, 2].map((value) => ({ value, key: `s${value}`, title: text(`trin ${value}`) })),
    };
    const { texts } = told(before, model([group('a', { ...q1, scale }, q2)]));
    expect(texts.map(({ key, field, part }) => [key, field, part])).toEqual([
      ['q1', 'answer', '1'],
      ['q1', 'answer', '2'],
    ]);
  });

  it('finds what a question became under another key, and takes its condition for the same', () => {
    const shownWhen = { all: [{ question: 'q9', is: [2] }] };
    const after = model([
      group(
        'a',
        { ...q1, key: 'q9', guidance: text('Look'), weight: 3 },
        {
          ...q2,
          shownWhen,
        },
      ),
    ]);
    expect(told(before, after)).toEqual({
      texts: [expect.objectContaining({ key: 'q9', field: 'guidance', new: text('Look') })],
      rules: [{ key: 'q9', field: 'weight', name: null, old: '1', new: '3' }],
    });
  });

  it('tells every rule that makes answers count otherwise, and no other fact', () => {
    const { shownWhen: _, ...always } = q2;
    const after = model(
      [
        group(
          'a',
          { ...q1, weight: 1, level: 2, minutes: 9, attributes: { role: 'gate' } },
          always,
        ),
      ],
      { scoring: { ...before.scoring, options: { rule: 'own' } } },
    );
    expect(told(before, after).rules).toEqual([
      { key: 'q2', field: 'condition', name: null, old: null, new: null },
      { key: 'm', field: 'option', name: 'rule', old: 'pool', new: 'own' },
      { key: 'q1', field: 'level', name: null, old: null, new: '2' },
      { key: 'q1', field: 'attribute', name: null, old: null, new: null },
    ]);
  });
});
