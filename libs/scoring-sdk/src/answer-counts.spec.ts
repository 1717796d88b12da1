import { answerCounts, type Answers, type Model } from './index';

const title = { da: 'x', en: 'x' };
const question = (key: string, scale = 'met') => ({ key, kind: 'question', title, scale }) as const;
const indicators = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, at) => question(`${prefix}${at}`));
const model: Model = {
  format: 1,
  key: 'all',
  version: 1,
  title,
  scales: { met: { kind: 'boolean' }, words: { kind: 'text' } },
  scoring: { plugin: 'weighted-mean', version: '^1.0.0' },
  nodes: [
    { key: 'essential', kind: 'group', title, children: indicators('e', 20) },
    {
      key: 'other',
      kind: 'group',
      title,
      children: [...indicators('o', 21), question('why', 'words')],
    },
  ],
};

describe('counting answers', () => {
  it('G10: 2.44, 0 and 4.76 per cent not applicable', () => {
    const answers: Answers = {
      o3: { state: 'not-applicable', reason: 'outside-scope' },
      why: { state: 'answered', value: 'fordi' },
    };
    const share = (key: string): string => {
      const counts = answerCounts(model, answers, key);
      return ((100 * counts['not-applicable']) / counts.questions).toFixed(2);
    };
    expect([share('all'), share('essential'), share('other')]).toEqual(['2.44', '0.00', '4.76']);
  });

  it('knows every state, a single question, and a key that nobody has', () => {
    const answers: Answers = {
      e0: { state: 'answered', value: true },
      e1: { state: 'dont-know' },
      e2: { state: 'hidden' },
    };
    expect(answerCounts(model, answers, 'essential')).toEqual({
      questions: 20,
      answered: 1,
      unanswered: 17,
      'not-applicable': 0,
      'dont-know': 1,
      hidden: 1,
    });
    expect(answerCounts(model, answers, 'e0')).toMatchObject({ questions: 1, answered: 1 });
    expect(answerCounts(model, answers, 'why')).toMatchObject({ questions: 0 });
    expect(answerCounts(model, answers, 'nobody')).toMatchObject({ questions: 0 });
  });
});
