import type { Model, ScoreNode } from '@erfa/scoring-sdk';
import { spreadsOf } from './spreads';

const text = (words: string) => ({ da: words, en: `${words} (en)` });
const model = {
  key: 'maturity',
  title: text('Modenhed'),
  nodes: [],
} as unknown as Model;
const node = (key: string, value: number | null, children: ScoreNode[] = []): ScoreNode => ({
  key,
  state: value === null ? 'no-score' : 'scored',
  value,
  level: null,
  unit: null,
  range: null,
  coverage: 1,
  contributions: [],
  children,
});

describe('what results come to together', () => {
  it('is the mean and the ends of the whole and of each dimension, not deeper', () => {
    const results = [
      { score: node('maturity', 2, [node('lead', 1, [node('question', 5)]), node('gain', 3)]) },
      { score: node('maturity', 3, [node('lead', 4), node('gain', null)]) },
    ];

    expect(spreadsOf(model, results)).toMatchObject([
      { key: 'maturity', whole: true, count: 2, mean: 2.5, lowest: 2, highest: 3 },
      { key: 'lead', whole: false, count: 2, mean: 2.5, lowest: 1, highest: 4 },
      { key: 'gain', whole: false, count: 1, mean: 3, lowest: 3, highest: 3 },
    ]);
    expect(spreadsOf(model, results)[0]?.title).toEqual({ da: 'Modenhed', en: 'Modenhed (en)' });
  });

  it('is nothing where there are no results', () => {
    expect(spreadsOf(model, [])).toEqual([]);
  });
});
