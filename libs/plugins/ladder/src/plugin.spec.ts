import type { Answer, JsonObject, Model, QuestionNode, Scale } from '@erfa/scoring-sdk';
import { explainScore, resolveOptions, titlesOf } from '@erfa/scoring-sdk';
import { type PluginCase, testScoringPlugin } from '@erfa/scoring-sdk/testing';
import ladder from './plugin';

const text = (words: string) => ({ da: words, en: words });
/** Three elements on level 1, two on each of levels 2–4: the published example's shape. */
const elements: Readonly<Record<number, readonly string[]>> = {
  1: ['a1', 'a2', 'a3'],
  2: ['b1', 'b2'],
  3: ['c1', 'c2'],
  4: ['d1', 'd2'],
};
const scale: Scale = {
  kind: 'ladder',
  levels: [1, 2, 3, 4].map((value) => ({
    value,
    key: `l${value}`,
    title: text(`${value}`),
    elements: (elements[value] ?? []).map((key) => ({ key, title: text(key) })),
  })),
};

const model = (options: JsonObject, nodes: Model['nodes']): Model => ({
  format: 1,
  key: 'total',
  version: 1,
  title: text('Total'),
  scales: { ladder: scale, yes: { kind: 'boolean' } },
  scoring: { plugin: 'ladder', version: '^1.0.0', options },
  nodes,
});
const rung = (key: string, own: Partial<QuestionNode> = {}): QuestionNode => ({
  key,
  kind: 'question',
  title: text(key),
  scale: 'ladder',
  ...own,
});
const asQuestions = Object.entries(elements).flatMap(([level, keys]) =>
  keys.map((key) => rung(key, { scale: 'yes', level: Number(level) })),
);
const met = (...keys: string[]) => ({
  answers: Object.fromEntries(
    asQuestions.map(({ key }): [string, Answer] => [
      key,
      { state: 'answered', value: keys.includes(key) },
    ]),
  ),
});
const answered = (values: Readonly<Record<string, readonly string[]>>) => ({
  answers: Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, { state: 'answered', value } as const]),
  ),
});
const twoThenFour = ['a1', 'a2', 'a3', 'b1', 'b2', 'c1', 'd1', 'd2'];
const outside: Answer = { state: 'not-applicable', reason: 'outside-scope' };

const cases: PluginCase[] = [
  {
    name: 'met 3/3, 2/2, 1/2, 2/2 is level 2, and never 2.5 (elements of a ladder scale)',
    model: model({}, [rung('q')]),
    sheet: answered({ q: twoThenFour }),
    expect: { q: { value: 2, level: 2 }, total: { value: 2 } },
  },
  {
    name: 'the same with one yes-or-no question per element',
    model: model({}, asQuestions),
    sheet: met(...twoThenFour),
    expect: { total: { value: 2, level: 2, coverage: 1 } },
  },
  {
    name: 'nothing met is the level below the first, not no score',
    model: model({ base: 0 }, asQuestions),
    sheet: met(),
    expect: { total: { state: 'scored', value: 0, level: 0 } },
  },
  {
    name: 'nothing that applies is no score',
    model: model({}, asQuestions),
    sheet: { answers: Object.fromEntries(asQuestions.map(({ key }) => [key, outside])) },
    expect: { total: { state: 'no-score', value: null } },
  },
  {
    name: 'an element that does not apply is left out of its level',
    model: model({}, asQuestions),
    sheet: { answers: { ...met(...twoThenFour).answers, c2: outside } },
    expect: { total: { value: 4 } },
  },
  {
    name: 'a level without elements that count is passed over',
    model: model({}, asQuestions),
    sheet: { answers: { ...met('a1', 'a2', 'a3', 'c1', 'c2').answers, b1: outside, b2: outside } },
    expect: { total: { value: 3 } },
  },
  {
    name: 'or bars the way',
    model: model({ emptyLevel: 'stops' }, asQuestions),
    sheet: { answers: { ...met('a1', 'a2', 'a3', 'c1', 'c2').answers, b1: outside, b2: outside } },
    expect: { total: { value: 1 } },
  },
  {
    name: 'an unanswered element is not met, or ends the score',
    model: model({ unanswered: 'no-score' }, asQuestions),
    sheet: { answers: { ...met(...twoThenFour).answers, d2: { state: 'dont-know' } } },
    expect: { total: { state: 'no-score' } },
  },
  {
    name: 'two ladders: the lowest',
    model: model({}, [rung('p'), rung('q')]),
    sheet: answered({ p: ['a1', 'a2', 'a3'], q: twoThenFour }),
    expect: { total: { value: 1 } },
  },
  {
    name: 'an unanswered ladder counts as its lowest level',
    model: model({}, [rung('p'), rung('q')]),
    sheet: answered({ q: twoThenFour }),
    expect: { p: { state: 'no-score' }, total: { value: 0 } },
  },
  {
    name: 'two ladders taken together: the elements of both, level by level',
    model: model({ groups: 'pooled' }, [rung('p'), rung('q')]),
    sheet: answered({ p: ['a1', 'a2', 'a3', 'b1', 'b2'], q: twoThenFour }),
    expect: { total: { value: 2 } },
  },
  {
    name: 'two ladders that are not combined',
    model: model({ groups: 'none' }, [rung('p'), rung('q')]),
    sheet: answered({ p: ['a1'], q: twoThenFour }),
    expect: { total: { state: 'no-score' }, q: { value: 2 } },
  },
];

testScoringPlugin(ladder, { cases, models: cases.map((item) => item.model), runs: 300 });

describe('ladder explained', () => {
  it('says level by level what is met and what bars the way', () => {
    const of = model({}, [rung('q')]);
    const options = resolveOptions(ladder.manifest.options, {});
    const root = ladder.prepare(of, options)(answered({ q: twoThenFour }));
    const [q] = root.children;
    if (!q) throw new Error('q is missing');
    expect(explainScore(q, ladder.manifest, titlesOf(of, 'da'), 'da')).toEqual([
      'q: 2 (niveau 2).',
      'Niveau 1: 3 af 3 elementer er opfyldt.',
      'Niveau 2: 2 af 2 elementer er opfyldt.',
      'Niveau 3: 1 af 2 elementer er opfyldt.',
      'Niveau 4 tæller ikke med: et niveau under er ikke nået.',
    ]);
  });
});
