import type { ScoringPlugin } from '@erfa/scoring-sdk';
import { readied } from '../lab/score-sheet';
import { shippedPlugin } from '../lab/shipped-plugins';
import { group, model, question } from '../lab/testing/drafts';
import { answersIn, caseOf, expectables, expectedIn } from './golden-words';

const tried = model(
  group('a', question('q1'), group('inner', question('q2'))),
  question('q3', { scale: { kind: 'text' } }),
);

let weightedMean: ScoringPlugin;

beforeAll(async () => {
  const found = await shippedPlugin('weighted-mean', '1.0.0');
  expect(await shippedPlugin('weighted-mean', '0.9.0')).toBeNull();
  expect(await shippedPlugin('strange', '1.0.0')).toBeNull();
  if (found) weightedMean = found;
});

describe('a golden case of tried answers', () => {
  it('expects the whole and what stands at its top, unless told otherwise', () => {
    const answers = {
      q1: { state: 'answered', value: 3 },
      q2: { state: 'answered', value: 1 },
    } as const;
    const figures = expectables(readied(tried, weightedMean)({ answers }));
    expect(figures.map(({ node, usual }) => [node.key, usual])).toEqual([
      ['m', true],
      ['a', true],
      ['inner', false],
    ]);
    const written = caseOf('Blandet', answers, figures.map(({ node }) => node).slice(0, 2));
    expect(expectedIn(written)).toEqual(['m', 'a']);
    expect(written).toMatchObject({
      ...{ name: 'Blandet', answers },
      expect: { a: { state: 'scored', value: 2, coverage: 1 } },
    });
    expect(answersIn(tried, written)).toEqual(answers);
  });

  it('is read whichever way its answers are written', () => {
    const written = {
      name: 'x',
      answers: { q1: 'step-2', q2: null, q3: { state: 'dont-know' }, q4: true, q5: ['a'] },
    };
    expect(answersIn(tried, written)).toEqual({
      q1: { state: 'answered', value: 2 },
      q3: { state: 'dont-know' },
      q4: { state: 'answered', value: true },
      q5: { state: 'answered', value: ['a'] },
    });
    expect(answersIn(tried, { name: 'x', units: [] })).toBeNull();
  });
});

describe('scoring on the page', () => {
  it('follows conditions, keeps text from the plugin, and refuses options that are none', () => {
    const shownWhen = { all: [{ question: 'q1', is: [3] }] };
    const conditional = model(
      group('a', question('q1'), question('q2', { shownWhen })),
      question('q3', { scale: { kind: 'text' } }),
    );
    const answers = {
      q1: { state: 'answered', value: 1 },
      q2: { state: 'answered', value: 3 },
      q3: { state: 'answered', value: 'Ord' },
    } as const;
    const root = readied(conditional, weightedMean)({ answers });
    expect(root.value).toBe(1);
    expect(root.children.map(({ key, state }) => [key, state])).toEqual([
      ['a', 'scored'],
      ['q3', 'no-score'],
    ]);
    const wrong = { ...conditional, scoring: { ...conditional.scoring, options: { rule: 'x' } } };
    expect(() => readied(wrong, weightedMean)).toThrow('rule');
  });
});
