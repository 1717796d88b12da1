import type { Model, QuestionNode } from '@erfa/scoring-sdk';
import { hasConditions, hiddenInAssessment, type Said } from './asked-questions';

const question = (key: string, shownBy?: string): QuestionNode => ({
  ...{ key, kind: 'question', title: { da: key, en: key }, scale: { kind: 'boolean' } },
  ...(shownBy ? { shownWhen: { all: [{ question: shownBy, is: [true] }] } } : {}),
});
const model = (...nodes: QuestionNode[]): Model => ({
  ...{ format: 1, key: 'm', version: 1, title: { da: 'M', en: 'M' }, scales: {} },
  ...{ scoring: { plugin: 'weighted-mean', version: '^1.0.0' }, nodes },
});
const chain = model(question('a'), question('b', 'a'), question('c', 'b'), question('d'));
const said = (voice: string | null, question: string, value: unknown): Said => ({
  ...{ voice, question, state: 'answered', value },
});

describe('questions that are not asked of a municipality', () => {
  it.each<[string, Said[], string[]]>([
    ['nobody has answered what they depend on', [], ['b', 'c']],
    ['the answer hides them, and what depends on them', [said('1', 'a', false)], ['b', 'c']],
    ['an answer from before hides nothing more', [said('1', 'a', true)], ['c']],
    ['one shows them', [said('1', 'a', true), said('2', 'a', false), said('1', 'b', true)], []],
    ['what was agreed on decides', [said('1', 'a', true), said(null, 'a', false)], ['b', 'c']],
    ['a colleague was asked', [said('1', 'a', true), said('2', 'b', true)], []],
    ['one does not know', [{ ...said('1', 'a', null), state: 'dont-know' }], ['b', 'c']],
  ])('%s', (_, answers, hidden) => {
    expect(hiddenInAssessment(chain, answers)).toEqual(hidden);
  });

  it('are none in a model without conditions', () => {
    const plain = model(question('a'), question('b'));
    expect([hasConditions(plain), hiddenInAssessment(plain, [])]).toEqual([false, []]);
    expect(hasConditions(chain)).toBe(true);
  });
});
