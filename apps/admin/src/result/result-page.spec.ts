import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import type { NodeScoreView, ResultView } from '@erfa/api-client';
import type { Role } from '@erfa/domain';
import { allByRole, byRole, pageText } from '../testing/find';
import { member, prepare, settle, show, signIn } from '../testing/render';
import { ResultPage } from './result-page';
import { node, resultWith } from '../pictures/testing/nodes';

// The figures of the example models below libs/models, as the API gives them.
const ladder: Partial<NodeScoreView> = {
  range: { min: 0, max: 4 },
  levels: { lowest: 1, highest: 4 },
};
const rows: Partial<NodeScoreView> = {
  unit: 'percent',
  level: null,
  range: { min: 0, max: 100 },
  levels: null,
};
const sum: Partial<NodeScoreView> = { ...rows, unit: 'points', range: null };

const noTargets = {
  targets: [],
  lines: [],
  steps: [],
  left: [],
  efforts: [],
  pluginProblem: null,
};

describe('the result page', () => {
  let network: HttpTestingController;

  const open = async (result: ResultView) => {
    await prepare();
    network = TestBed.inject(HttpTestingController);
    await signIn(member());
    show(ResultPage, { id: 'a1' });
    network.expectOne('/api/assessments/a1/result').flush(result);
    await settle();
    network.expectOne('/api/assessments/a1/actions').flush({ actions: [] });
    network.expectOne('/api/assessments/a1/targets').flush(noTargets);
    await settle();
  };
  const stairs = () =>
    [...document.querySelectorAll('erfa-stairs svg')].map((svg) => svg.getAttribute('aria-label'));
  const texts = (selector: string) =>
    [...document.querySelectorAll(selector)].map((element) =>
      element.textContent?.replaceAll('\u00a0', ' ').trim(),
    );

  it('has as many steps and rings as the ladder has levels', async () => {
    await open(
      resultWith(
        [
          node('ladder-steps', null, { ...ladder, kind: 'model', value: 2, level: 2 }),
          node('as-one', 'ladder-steps', { ...ladder, kind: 'question', value: 4, level: 4 }),
          node('as-many', 'ladder-steps', { ...ladder, value: 2, level: 2 }),
          node('third', 'ladder-steps', { ...ladder, value: 0, level: 0 }),
        ],
        {
          lifts: [
            {
              key: 'as-many',
              title: 'as-many',
              fromLevel: 2,
              toLevel: 3,
              toValue: 3,
              smallest: true,
              changes: [
                {
                  question: 'as-many-leavers',
                  unitTitle: null,
                  title: 'Fratrådtes adgange lukkes samme dag',
                  from: null,
                  to: true,
                  toWords: 'ja',
                  description: '',
                },
              ],
            },
          ],
        },
      ),
    );
    expect(stairs()).toEqual(['Niveau 4 af 4.', 'Niveau 2 af 4.', 'Niveau 0 af 4.']);
    expect(texts('erfa-radar .level')).toEqual(['1', '2', '3', '4']);
    expect(pageText()).toContain('Niveau for hver dimension');
    expect(pageText()).toContain('Fratrådtes adgange lukkes samme dag: ja.');
  });

  it('tells development from the figure scored again under this version, with what it was', async () => {
    const before = { previousValue: 54.1, previousChained: { value: 52.3, unit: 'percent' } };
    const nodes = [
      node('whole', null, { ...rows, ...before, kind: 'model', value: 57 }),
      node('chained', 'whole', { ...rows, ...before, value: 53 }),
      node('same', 'whole', { ...rows, value: 60, previousValue: 50 }),
      node('other', 'whole', { ...rows, value: 61 }),
    ];
    const more = {
      previousTitle: { da: 'Runden 2025', en: 'The round 2025' },
      ...{ previousVersion: 1, modelVersion: 2 },
    };
    await open(resultWith(nodes, more));
    expect(pageText()).toContain(
      'Svarene fra sidst, i Runden 2025, giver 54,1 % med version 2 af modellen; dengang var tallet 52,3 %.',
    );
    // 53.0 is less than 54.1, however much more it is than 52.3.
    expect(pageText()).toContain('chained er gået tilbage siden Runden 2025.');
    expect(pageText()).toContain('svarene fra dengang regnet om med version 2');
    expect(texts('table .chained')).toEqual(
      Array(2).fill('Kædet: regnet om med version 2, var 52,3 %'),
    );
    expect(texts('erfa-dimension-figures small')).toEqual([
      'Runden 2025: 54,1 % (kædet)',
      'Runden 2025: 50,0 %',
    ]);
  });

  const later = {
    previousTitle: { da: 'Runden 2025', en: 'The round 2025' },
    ...{ previousVersion: 1, modelVersion: 2 },
  };
  const whole = node('whole', null, { ...rows, kind: 'model', value: 57, previousLine: 'break' });
  const same = node('same', 'whole', {
    ...{ ...rows, value: 60, previousValue: 50, previousLine: 'comparable' },
  });
  const broken = (key: string, more: Partial<NodeScoreView> = {}) =>
    node(key, 'whole', { ...rows, value: 33, previousLine: 'break', ...more });

  it('keeps checksums in the details about the figures', async () => {
    await open(resultWith([whole]));
    const details = document.querySelector<HTMLDetailsElement>('details:has(.proof)');
    expect([details?.open, details?.querySelector('summary')?.textContent?.trim()]).toEqual([
      false,
      'Om tallene',
    ]);
    expect(details?.textContent).toContain('Regnet med p 1.0.0 på svarene i.');
    // On paper they stand open.
    expect(document.querySelector('.paper.proof')?.textContent).toContain('(m)');
  });

  it('speaks of what fell only among what can be compared, and says how many cannot and why', async () => {
    await open(resultWith([whole, same, broken('workflows')], later));
    expect(pageText()).not.toContain('Ingen dimension er gået tilbage');
    expect(pageText()).toContain(
      'Den ene dimension, der kan sammenlignes, er ikke gået tilbage siden Runden 2025.',
    );
    expect(pageText()).toContain(
      'Én dimension kan ikke sammenlignes med Runden 2025, fordi dens spørgsmål eller beregning er ændret i version 2 af modellen: workflows.',
    );
    const said = 'Kan ikke sammenlignes: spørgsmål eller beregning er ændret';
    expect(texts('table .line')).toEqual([said, said]);
    expect(texts('erfa-dimension-figures .line')).toEqual([said]);
  });

  it('says why of each kind, and nothing of falling where nothing can be compared', async () => {
    const nodes = [
      whole,
      broken('one'),
      broken('two'),
      broken('new', { previousLine: 'new-line' }),
      broken('other', { previousLine: 'unplanned' }),
    ];
    await open(resultWith(nodes, later));
    expect(pageText()).not.toContain('gået tilbage');
    expect(pageText()).toContain(
      '2 dimensioner kan ikke sammenlignes med Runden 2025, fordi deres spørgsmål eller beregning er ændret i version 2 af modellen: one og two.',
    );
    expect(pageText()).toContain('Én dimension er ny siden Runden 2025: new.');
    expect(pageText()).toContain(
      'Én dimension kan ikke sammenlignes med Runden 2025, fordi ingen har sagt, hvad der blev af dens spørgsmål: other.',
    );
    expect(texts('table .line').slice(2)).toEqual([
      'Ny siden sidst',
      'Kan ikke sammenlignes: ingen plan fører fra den gamle version til denne',
      'Kan ikke sammenlignes: spørgsmål eller beregning er ændret',
    ]);
  });

  it('says nothing of lines where the figure merely has no value', async () => {
    const none = broken('none', { value: null, state: 'no-score', previousLine: 'comparable' });
    await open(resultWith([whole, same, none], later));
    expect(pageText()).not.toContain('dimension kan ikke sammenlignes');
    // It had no figure to fall to or from, so it is none of those that did not fall.
    expect(pageText()).toContain('Den ene dimension, der kan sammenlignes');
  });

  it('says that figures before are still to be scored again, where they are', async () => {
    await open(
      resultWith([node('whole', null, { ...rows, kind: 'model', value: 57 })], {
        previousTitle: { da: 'Runden 2025', en: 'The round 2025' },
        ...{ previousVersion: 1, modelVersion: 2, chainWaits: true },
      }),
    );
    expect(pageText()).toContain('Nogle tal kan først sammenlignes med dengang');
  });

  it('shows percentages without a word of levels', async () => {
    await open(
      resultWith(
        [
          node('rows-average', null, { ...rows, kind: 'model', value: 62.5 }),
          node('section-a', 'rows-average', { ...rows, value: 0 }),
          node('section-b', 'rows-average', { ...rows, value: 75 }),
          node('section-c', 'rows-average', {
            ...rows,
            state: 'no-score',
            value: null,
            sentence: 'Ingen svar.',
          }),
        ],
        { strongest: ['section-b'], weakest: ['section-a'] },
      ),
    );
    expect(pageText()).toContain('Aarhus Kommune er samlet på 62,5 %.');
    expect(pageText()).toContain('Stærkest er section-b med 75,0 %.');
    expect(byRole('heading', 'Tal for hver dimension')).toBeTruthy();
    expect(stairs()).toEqual([]);
    expect(
      [...document.querySelectorAll<HTMLElement>('.bar i')].map(({ style }) => style.width),
    ).toEqual(['0%', '75%']);
    expect(texts('erfa-radar .level')).toEqual(['25', '50', '75', '100']);
    expect(pageText().toLowerCase()).not.toContain('niveau');
    expect(allByRole('columnheader').map((head) => head.textContent?.trim())).not.toContain(
      'Niveau',
    );
  });

  it('shows a sum without bounds as figures alone', async () => {
    await open(
      resultWith([
        node('rows-sum', null, { ...sum, kind: 'model', value: 280 }),
        node('section-a', 'rows-sum', { ...sum, value: 140 }),
        node('section-b', 'rows-sum', { ...sum, value: 140 }),
        node('section-c', 'rows-sum', { ...sum, value: 0 }),
      ]),
    );
    expect(pageText()).toContain('280 point');
    expect(document.querySelector('erfa-radar')).toBeNull();
    expect(document.querySelector('.bar')).toBeNull();
  });

  it.each([
    ['frozen', 1],
    ['submitted', 0],
  ] as const)('of a round that is %s leads to %d comparison', async (state, count) => {
    await open(resultWith([node('whole', null, { kind: 'model' })], { state }));
    const links = allByRole('link', 'Sammenligning').map((link) => link.getAttribute('href'));
    expect(links).toEqual(Array(count).fill('/maturity/rounds/r1/comparison'));
  });

  it('shows a level as a square where the levels are not the figure’s own scale', async () => {
    const banded = { ...rows, level: 2 };
    await open(
      resultWith([
        node('m', null, { ...banded, kind: 'model', value: 55 }),
        node('a', 'm', { ...banded, value: 55 }),
      ]),
    );
    expect(stairs()).toEqual([]);
    expect(pageText()).toContain('55,0 % (niveau 2)');
    expect(document.querySelectorAll('erfa-level-square')).toHaveLength(2);
  });
});

async function refused(code: string, roles?: readonly Role[]): Promise<void> {
  await prepare();
  await signIn(member(roles));
  show(ResultPage, { id: 'a1' });
  TestBed.inject(HttpTestingController)
    .expectOne('/api/assessments/a1/result')
    .flush({ code, title: 'x' }, { status: 404, statusText: 'Not Found' });
  await settle();
}

describe('a result that is not there', () => {
  it('is promised while it can still come', async () => {
    await refused('no-result');
    expect(pageText()).toContain('Der er ikke noget resultat endnu');
  });

  it('has words of its own where the round was declined', async () => {
    await refused('assessment-withdrawn');
    expect(byRole('heading', 'I deltager ikke i målerunden')).toBeTruthy();
    expect(byRole('link', 'Se målingen').getAttribute('href')).toBe('/assessments/a1');
  });

  it('says that it was too late, and leads to the answers', async () => {
    await refused('not-submitted-in-time');
    expect(pageText()).toContain('Besvarelsen blev ikke indsendt i tide');
    expect(byRole('link', 'Se jeres svar').getAttribute('href')).toBe('/assessments/a1/consensus');
  });

  it('leads who may not see others’ answers to the sections', async () => {
    await refused('not-submitted-in-time', ['contributor']);
    expect(byRole('link', 'Se jeres svar').getAttribute('href')).toBe('/assessments/a1');
  });
});
