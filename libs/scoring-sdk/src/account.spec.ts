import { accountsOf } from './account';
import type { Model, QuestionNode } from './model';
import { contributionOf } from './reading';
import type { Contribution, ScoreNode } from './score';

const text = (da: string, en = da) => ({ da, en });
const question = (key: string): QuestionNode => ({
  key,
  kind: 'question',
  title: text(key.toUpperCase()),
  scale: 'five',
});
const model: Model = {
  format: 1,
  key: 'm',
  version: 1,
  title: text('Ledelse', 'Leadership'),
  scales: { five: { kind: 'range', min: 1, max: 5 } },
  scoring: { plugin: 'p', version: '1.0.0' },
  nodes: ['a', 'b', 'c', 'd', 'e', 'f'].map(question),
};
const figure = (
  contributions: readonly Contribution[],
  more: Partial<ScoreNode> = {},
): ScoreNode => ({
  key: 'm',
  state: 'scored',
  value: 3.4,
  level: 3,
  unit: 'level',
  range: null,
  coverage: 1,
  contributions,
  children: [],
  ...more,
});
const counts = (key: string, weight = 1) =>
  contributionOf(key, 'mean', 'counted', { value: 3, weight, effect: 1 });
const rules = {
  mean: {
    title: text('Gennemsnit', 'Mean'),
    whole: text('gennemsnittet af {parts}{weighted}', 'the mean of {parts}{weighted}'),
  },
  rounding: {
    title: text('Afrunding', 'Rounding'),
    applied: text('{exact} vises som {value}.', '{exact} is shown as {value}.'),
  },
};

describe('the account of a figure', () => {
  it('says by which rule, from how many, what was left out and why, and what was done afterwards', () => {
    const node = figure([
      counts('a', 2),
      counts('b'),
      contributionOf('c', 'mean', 'replaced', { value: 1, weight: 1, reason: 'unanswered' }),
      contributionOf('d', 'mean', 'left-out', { reason: 'not-applicable' }),
      contributionOf('e', 'mean', 'left-out', { reason: 'not-applicable' }),
      contributionOf('m', 'rounding', 'applied', { value: 3.4, inputs: { exact: 3.375 } }),
    ]);
    expect(accountsOf({ model, manifest: { rules }, language: 'da' })(node)).toBe(
      'Ledelse: 3,4 (niveau 3) – gennemsnittet af tre svar, vægtet; en værdi efter reglerne har ét svar (»C«: ikke besvaret); udeladt: to svar (»D« og »E«: ikke relevant). 3,38 vises som 3,4.',
    );
    expect(accountsOf({ model, manifest: { rules }, language: 'en' })(node)).toBe(
      'Leadership: 3.4 (level 3) – the mean of three answers, weighted; a value by the rules: one answer (“C”: not answered); left out: two answers (“D” and “E”: not applicable). 3.38 is shown as 3.4.',
    );
  });

  it('names the first three of many, and says how many more there are', () => {
    const manifest = { rules: { mean: { title: text('Gennemsnit', 'Mean') } } };
    const node = figure('abcdef'.split('').map((key) => counts(key)));
    expect(accountsOf({ model, manifest, language: 'da' })(node)).toBe(
      'Ledelse: 3,4 (niveau 3) – gennemsnit: seks svar (»A«, »B«, »C« og tre mere).',
    );
  });

  it('needs no words of the plugin, and never shows a code instead', () => {
    const node = figure(
      [
        counts('a'),
        contributionOf('b', 'my-rule', 'left-out', { reason: 'my-reason' }),
        contributionOf('m', 'my-cap', 'applied', { value: 3 }),
        contributionOf('m', 'my-end', 'left-out', { reason: 'nothing-counts' }),
      ],
      { state: 'no-score', value: null, level: null },
    );
    const account = accountsOf({ model, manifest: { rules: {} }, language: 'en' });
    expect(account(node)).toBe(
      'Leadership: no score – from one answer (“A”); left out: one answer (“B”). Nothing to count.',
    );
  });

  it('tells units by their names', () => {
    const unit = (name: string) =>
      contributionOf('m', 'unit', 'left-out', { reason: 'no-score', inputs: { unit: name } });
    const manifest = { rules: { unit: { title: text('Enhed'), whole: text('{parts}') } } };
    expect(
      accountsOf({ model, manifest, language: 'da' })(
        figure([unit('Borgerservice'), unit('Skole')]),
      ),
    ).toBe(
      'Ledelse: 3,4 (niveau 3) – udeladt: to enheder (»Borgerservice« og »Skole«: uden score).',
    );
  });
});
