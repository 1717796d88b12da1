import { decidedElsewhere, hiddenQuestions } from './hidden-questions';
import type { Model } from './model';

const text = { da: 'x', en: 'x' };
const question = (key: string, shownWhen?: unknown) => ({
  ...{ key, kind: 'question', title: text, scale: 'yes' },
  ...(shownWhen ? { shownWhen } : {}),
});
const model = {
  format: 1,
  key: 'm',
  version: 1,
  title: text,
  scales: { yes: { kind: 'boolean' } },
  scoring: { plugin: 'weighted-mean', version: '^1.0.0' },
  nodes: [
    question('a'),
    {
      key: 'g',
      kind: 'group',
      title: text,
      shownWhen: { all: [{ question: 'a', is: [true] }] },
      children: [
        question('b'),
        question('c', { any: [{ question: 'b', is: [true] }] }),
        question('d', {
          all: [
            { question: 'b', is: [true] },
            { question: 'z', is: [true] },
          ],
        }),
      ],
    },
  ],
} as unknown as Model;
const hidden = (asked: string[], yes: string[]): string[] => [
  ...hiddenQuestions(model, asked, (key) =>
    yes.includes(key) ? { state: 'answered', value: true } : undefined,
  ),
];

describe('questions that conditions hide', () => {
  it('are told by what is answered here, group and question alike', () => {
    const all = ['a', 'b', 'c'];
    expect(hidden(all, [])).toEqual(['b', 'c']);
    expect(hidden(all, ['a'])).toEqual(['c']);
    expect(hidden(all, ['a', 'b'])).toEqual([]);
    // What was answered before its question was hidden answers no condition.
    expect(hidden(all, ['b'])).toEqual(['b', 'c']);
  });

  it('are shown where somebody else decides', () => {
    expect(hidden(['b', 'c'], [])).toEqual(['c']);
    expect(hidden(['c', 'd'], [])).toEqual([]);
    expect([...decidedElsewhere(model, ['c', 'd'])]).toEqual([
      ['c', ['a', 'b']],
      ['d', ['a', 'b', 'z']],
    ]);
    expect(decidedElsewhere(model, ['a', 'b', 'c']).size).toBe(0);
  });

  it('are none where the model has no conditions', () => {
    const plain = { ...model, nodes: [question('a'), question('b')] } as unknown as Model;
    expect(hiddenQuestions(plain, ['a', 'b'], () => undefined).size).toBe(0);
  });
});
