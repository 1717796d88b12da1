import type { Model, ScoreNode } from '@erfa/scoring-sdk';
import { outcomeTitles, scoreWords } from './score-words';

const titles = new Map([['met', { da: 'Opfyldt', en: 'Met' }]]);

describe('what a score came to', () => {
  it.each([
    ['value', 2.5, '2,5', '2.5'],
    ['value', null, 'ingen score', 'no score'],
    ['value', undefined, 'intet', 'nothing'],
    ['level', 3, 'niveau 3', 'level 3'],
    ['level', null, 'intet niveau', 'no level'],
    ['state', 'scored', 'en score', 'a score'],
    ['state', 'no-score', 'ingen score', 'no score'],
    ['coverage', 0.5, 'svarandelen 0,5', 'the coverage 0.5'],
    ['outcome', 'met', '»Opfyldt«', '“Met”'],
    ['outcome', 'other', '»other«', '“other”'],
    ['outcome', null, 'intet udfald', 'no outcome'],
  ] as const)('%s %s is said in words', (field, value, da, en) => {
    expect(scoreWords(field, value, titles)).toEqual({ da, en });
  });

  it.each([
    [8 / 3, 2.5, '2,67'],
    [8 / 3, 2.667, '2,6667'],
    [8 / 3, null, '2,67'],
    [2.5, 8 / 3, '2,5'],
    [0.1 + 0.2, 0.3, '0,3'],
  ])('a figure has the decimals that tell it apart: %s beside %s', (value, beside, da) => {
    expect(scoreWords('value', value, titles, beside).da).toBe(da);
  });

  it('names outcomes as the model does, and as the score does', () => {
    const title = (words: string) => ({ da: words, en: words });
    const rows = [{ from: 2, key: 'met', title: title('Opfyldt') }];
    const model = { scoring: { options: { outcomeBands: rows, note: null } } } as unknown as Model;
    const child = { outcome: { key: 'try', title: title('Afprøv') }, children: [] };
    const root = { outcome: null, children: [child] } as unknown as ScoreNode;
    expect([...outcomeTitles(root, model)]).toEqual([
      ['met', title('Opfyldt')],
      ['try', title('Afprøv')],
    ]);
  });
});
