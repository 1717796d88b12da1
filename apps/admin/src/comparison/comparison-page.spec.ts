import { HttpTestingController, type TestRequest } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import type { ChainedView, ComparisonView } from '@erfa/api-client';
import { permissionsOf } from '@erfa/domain';
import { Texts } from '../language/texts';
import { Announcer } from '../page/announcer';
import { allByRole, byRole, pageText } from '../testing/find';
import { member, prepare, settle, show, signIn } from '../testing/render';
import { ComparisonPage } from './comparison-page';
import {
  comparison,
  figure,
  group,
  hiddenGroup,
  whole,
  withoutGroup,
  withoutOwn,
  then,
} from './testing/view';

const region = group({ kind: 'region', key: 'midtjylland', name: 'Region Midtjylland' });
const other = group({ kind: 'dst-group', key: '5', own: false });
const groups = [group(), region, other, hiddenGroup()];
const kl = member(['kl-admin'], {
  organisation: { id: 'k', kind: 'kl', name: 'KL', officialName: 'KL' },
  permissions: permissionsOf(['kl-admin'], 'kl'),
});

describe('the comparison page', () => {
  const asked = (): TestRequest =>
    TestBed.inject(HttpTestingController).expectOne(
      ({ url }) => url === '/api/rounds/r1/comparison',
    );
  const open = async (view: ComparisonView, session = member()) => {
    await prepare([{ path: '**', children: [] }]);
    await signIn(session);
    const page = show(ComparisonPage, { id: 'r1' });
    asked().flush(view);
    await settle();
    return page;
  };
  const refused = async (code: string, status: number) => {
    await prepare();
    await signIn(member());
    show(ComparisonPage, { id: 'r1', kind: 'region', key: 'x' });
    asked().flush({ code, title: 'Fejl' }, { status, statusText: code });
    await settle();
  };
  /** The cells of the rows whose head begins so. */
  const cells = (head: RegExp, within = 'body') =>
    [...(document.querySelector(within)?.querySelectorAll('tbody tr') ?? [])]
      .map((row) => [...row.children].map((cell) => cell.textContent?.trim() ?? ''))
      .filter(([name]) => head.test(name ?? ''));
  const marks = () => document.querySelectorAll('erfa-distribution-strip .mark').length;

  it('says first where one stands, and each figure in words, in a picture and in a table', async () => {
    await open(
      comparison({
        groups,
        figures: [
          whole({ own: 3.4, ownLevel: 3 }),
          figure('Ledelse', { own: 3.8, standing: 'above' }),
          figure('Gevinster', { own: 2.1, standing: 'below' }),
        ],
      }),
    );
    expect(pageText()).toContain(
      'Sammenlignet med hele landet ligger I over den midterste halvdel i Ledelse og under den i Gevinster.',
    );
    const pictures = [...document.querySelectorAll('erfa-distribution-strip > svg')].map((svg) =>
      svg.getAttribute('aria-label'),
    );
    expect(pictures).toEqual([
      'Ledelse: I har 3,8. Median 2,9 · kvartiler 2,6 og 3,4',
      'Gevinster: I har 2,1. Median 2,9 · kvartiler 2,6 og 3,4',
      'Samlet: I har 3,4. Median 2,9 · kvartiler 2,6 og 3,4',
    ]);
    expect(cells(/^Ledelse|^Samlet/, 'erfa-distribution')).toEqual([
      ['Ledelse', '3,8', '2,6', '2,9', '3,4', '18', 'Over gruppens øvre kvartil'],
      ['Samlet', '3,4', '2,6', '2,9', '3,4', '18', 'I den midterste halvdel'],
    ]);
    expect(pageText()).toContain(
      'Hele landet, 18 af 20 har svaret. Runden 2025, lukket 12. december 2025.',
    );
    expect(marks()).toBe(3);
  });

  it('tells counts as about, none as few or none, and where one’s own is', async () => {
    await open(comparison());
    expect(document.querySelector('erfa-level-columns .columns')?.getAttribute('aria-label')).toBe(
      'Niveau 1: få eller ingen. Niveau 2: ca. 9. Niveau 3: ca. 6. Aarhus er her. Niveau 4: ca. 3. Niveau 5: få eller ingen.',
    );
    expect(pageText()).toContain('Antallene er afrundet til tal, der kan deles med tre');
    const explanation = document.querySelector<HTMLDetailsElement>('erfa-protection details');
    expect(explanation?.open).toBe(false);
    byRole('button', 'Hvad er »få eller ingen«?').click();
    expect(explanation?.open).toBe(true);
    expect(document.activeElement?.textContent).toBe('Sådan beskytter vi tallene');
    expect(explanation?.textContent).toContain('Et niveau med »få eller ingen« kan godt have');
  });

  it('says how hidden figures stand only where some are', async () => {
    const sentence = 'Skjulte tal står som »..«.';
    await open(comparison());
    expect(pageText()).not.toContain(sentence);
    TestBed.resetTestingModule();
    await open(comparison({ groups }));
    expect(pageText()).toContain(sentence);
  });

  it('shows one’s own groups in the table, and the hidden one as .. with its reason', async () => {
    await open(comparison({ groups, figures: [whole({ own: 3.4 }), figure('first')] }));
    expect(cells(/./, 'erfa-group-figures')).toEqual([
      ['Hele landet', '18 af 20', '2,6', '2,9', '3,4'],
      ['Region Midtjylland', '18 af 20', '2,6', '2,9', '3,4'],
      ['6-byerne', '5 af 6', '..', '..', '..'],
      ['I, Aarhus Kommune', '', '', '3,4', ''],
    ]);
    expect(pageText()).toContain(
      '6-byerne er skjult: 5 af 6 har svaret. Der skal være mindst seks',
    );
  });

  it('names what one does more and less of than three in four', async () => {
    await open(
      comparison({
        figures: [
          whole(),
          figure('Ledelse', { own: 3.8, standing: 'above' }),
          figure('Gevinster', { own: 2.1, standing: 'below' }),
        ],
      }),
    );
    expect(pageText()).toContain('Ledelse I har 3,8. Tre ud af fire ligger på 3,4 eller lavere.');
    expect(pageText()).toContain('Gevinster I har 2,1. Tre ud af fire ligger på 2,6 eller højere.');
    expect(
      ['I er længere', 'De fleste er længere'].map((name) => byRole('heading', name)),
    ).toHaveLength(2);
    expect(byRole('link', 'Se jeres handleplan').getAttribute('href')).toBe(
      '/assessments/a1/result#plan',
    );
    expect(
      allByRole('link', /^Hvad har andre lært om/).map((link) => link.getAttribute('href')),
    ).toEqual(['/lessons?dimension=whole%2FGevinster']);
  });

  it.each([
    ['below', 'Ingen steder: I ligger ikke over den midterste halvdel i nogen dimension.'],
    ['above', 'Ingen steder: I ligger ikke under den midterste halvdel i nogen dimension.'],
    ['within', 'Ingen steder: I ligger i den midterste halvdel i alle dimensioner.'],
    [null, 'Ingen af jeres dimensioner kan sammenlignes med gruppen.'],
  ] as const)('says in one sentence where there is none: all %s', async (standing, sentence) => {
    await open(comparison({ figures: [whole(), figure('Ledelse', { standing })] }));
    expect(document.querySelector('erfa-differences')?.textContent).toContain(sentence);
  });

  it('follows the rounds, and leaves a gap where a figure is missing', async () => {
    const before = [then('r-1', 2.5, 2.4), then('r0', null, 2.6)];
    await open(
      comparison({
        earlier: [
          { id: 'r-1', title: { da: 'Runden 2023', en: '' }, closesOn: '2023-12-10', version: 1 },
          { id: 'r0', title: { da: 'Runden 2024', en: '' }, closesOn: '2024-12-10', version: 1 },
        ],
        figures: [whole({ before }), figure('Ledelse', { before })],
      }),
    );
    expect(byRole('heading', 'Udvikling over 3 runder')).toBeTruthy();
    const chart = document.querySelector('erfa-development-chart svg');
    expect(chart?.getAttribute('aria-label')).toBe(
      'Ledelse: I har 2,5 i 2023, .. i 2024 og 3,0 i 2025. Medianen er 2,4 i 2023, 2,6 i 2024 og 2,9 i 2025.',
    );
    expect(chart?.querySelectorAll('polyline.own-line')).toHaveLength(0);
    expect(chart?.querySelectorAll('polyline.median')).toHaveLength(1);
  });

  it('breaks a line that the versions of the model do not let go on, and says why', async () => {
    const nothing = { version: 2, waits: false, own: null, median: null };
    const before = (line: 'break' | 'chained') => [
      then('r-1', 2.5, 2.4, { ownLinked: null, medianLinked: null }),
      then('r0', 2.7, 2.6, {
        ...{ line, chained: line === 'chained' ? nothing : null },
        ...{ ownLinked: null, medianLinked: null },
      }),
    ];
    await open(
      comparison({
        earlier: [
          { id: 'r-1', title: { da: 'Runden 2023', en: '' }, closesOn: '2023-12-10', version: 1 },
          { id: 'r0', title: { da: 'Runden 2024', en: '' }, closesOn: '2024-12-10', version: 1 },
        ],
        figures: [
          whole({ before: before('chained') }),
          figure('Ledelse', { before: before('break') }),
        ],
      }),
    );
    const chart = document.querySelector('erfa-development-chart svg');
    const points = [...(chart?.querySelectorAll('polyline.own-line') ?? [])].map((line) =>
      line.getAttribute('points')?.split(' '),
    );
    expect(points).toHaveLength(1);
    expect(points[0]).toHaveLength(2);
    expect(chart?.querySelectorAll('line.break')).toHaveLength(1);
    expect(chart?.getAttribute('aria-label')).toContain('Linjen er brudt efter 2024');
    expect(pageText()).toContain('Linjen er brudt efter 2024: Modellen spørger om noget andet.');
    expect(pageText()).toContain('Linjen begynder forfra efter 2024');
    // Nothing has moved where the two cannot be compared.
    expect(pageText()).not.toContain('Siden sidste runde');
  });

  /** 2023 and 2024 on version 1, now on version 2; 2024 comes to 3.1 and 2.8 under that. */
  const chained = (more: Partial<ChainedView> = {}) => {
    const own = more.own === undefined ? 3.1 : more.own;
    const again = { version: 2, waits: false, own, median: 2.8, ...more };
    return comparison({
      earlier: [
        { id: 'r-1', title: { da: 'Runden 2023', en: '' }, closesOn: '2023-12-10', version: 1 },
        { id: 'r0', title: { da: 'Runden 2024', en: '' }, closesOn: '2024-12-10', version: 1 },
      ],
      figures: [
        whole({ own: null, distribution: null }),
        figure('Ledelse', {
          before: [
            then('r-1', 2.5, 2.4, { ownLinked: own && 2.9, medianLinked: 2.6 }),
            then('r0', 2.7, 2.6, {
              ...{ line: 'chained', chained: again, ownLinked: own, medianLinked: 2.8 },
            }),
          ],
        }),
      ],
    });
  };

  it('chains a line over the round scored under both versions, with both figures', async () => {
    await open(chained());
    const chart = document.querySelector('erfa-development-chart svg');
    const points = [...(chart?.querySelectorAll('polyline.own-line') ?? [])].map(
      (line) => line.getAttribute('points')?.split(' ') ?? [],
    );
    // Two rounds on the old version; from the same round on the new one to now.
    expect(points.map(({ length }) => length)).toEqual([2, 2]);
    const [end, begin] = [points[0]?.[1], points[1]?.[0]].map((point) => point?.split(','));
    expect(begin?.[0]).toBe(end?.[0]);
    expect(Number(begin?.[1])).toBeLessThan(Number(end?.[1]));
    const joint = chart?.querySelector('line.joint.own');
    expect([joint?.getAttribute('y1'), joint?.getAttribute('y2')]).toEqual([end?.[1], begin?.[1]]);
    expect(chart?.querySelectorAll('line.joint.median')).toHaveLength(1);
    expect(chart?.querySelectorAll('line.break')).toHaveLength(0);
    const words =
      'Kædet: 2024 regnet om med version 2 giver jer 3,1 i stedet for 2,7. Medianen bliver 2,8 i stedet for 2,6.';
    expect(pageText()).toContain(words);
    expect(chart?.getAttribute('aria-label')).toContain(words);
    const table = document.querySelector('erfa-development li table');
    const rows = [...(table?.querySelectorAll('tbody tr') ?? [])].map((row) =>
      [...row.children].map((cell) => cell.textContent?.replaceAll(/\s+/g, ' ').trim()),
    );
    expect(rows).toEqual([
      ['2023', '2,5 kædet 2,9', '2,4 kædet 2,6'],
      ['2024', '2,7', '2,6'],
      ['2024, regnet om med version 2', '3,1', '2,8'],
      ['2025', '3,0', '2,9'],
    ]);
    // From 3.1 to 3.0, not from 2.7: the two are of one version.
    expect(pageText()).toContain(
      'Siden sidste runde er I gået frem i 0 af 1 dimension, der kan sammenlignes.',
    );
    expect(pageText()).toContain('I er gået tilbage i Ledelse.');
  });

  it('chains the median alone where one’s own cannot be, and leaves one’s own line open', async () => {
    await open(chained({ own: null }));
    const chart = document.querySelector('erfa-development-chart svg');
    expect(chart?.querySelectorAll('line.joint.own')).toHaveLength(0);
    expect(chart?.querySelectorAll('polyline.own-line')).toHaveLength(1);
    expect(chart?.querySelectorAll('polyline.median')).toHaveLength(2);
    expect(pageText()).toContain(
      'Kædet: Medianen i 2024 regnet om med version 2 er 2,8 i stedet for 2,6.',
    );
  });

  it('says so where the new version moves nothing', async () => {
    await open(chained({ own: 2.7, median: 2.6 }));
    expect(pageText()).toContain(
      'Kædet: 2024 regnet om med version 2 giver jer 2,7 som før. Medianen er 2,6 som før.',
    );
  });

  it('says that a line will be chained while the round is still to be scored again', async () => {
    await open(chained({ waits: true, own: null, median: null }));
    expect(pageText()).toContain(
      'Linjen kædes, når svarene fra 2024 er regnet om med version 2 af modellen.',
    );
    expect(document.querySelectorAll('erfa-development-chart line.break')).toHaveLength(1);
  });

  it('asks for the group in the address, keeps the page meanwhile, and says the change', async () => {
    const page = await open(comparison({ groups }));
    const card = byRole('button', /^Region Midtjylland/);
    expect(byRole('button', /^Hele landet/).getAttribute('aria-pressed')).toBe('true');
    card.focus();
    page.componentRef.setInput('kind', 'region');
    page.componentRef.setInput('key', 'midtjylland');
    await settle();
    expect(pageText()).toContain('I og hele landet');
    const request = asked();
    expect(request.request.params.toString()).toBe('kind=region&key=midtjylland');
    request.flush(comparison({ groups, group: region }));
    await settle();
    expect(byRole('heading', 'I og Region Midtjylland')).toBeTruthy();
    expect(document.activeElement).toBe(card);
    expect(card.getAttribute('aria-pressed')).toBe('true');
    expect(TestBed.inject(Announcer).spoken()).toContain('Viser Region Midtjylland.');
  });

  it('names who took part when somebody asks, and only then', async () => {
    await open(comparison({ groups, group: region }));
    const http = TestBed.inject(HttpTestingController);
    const details = document.querySelector('erfa-distribution erfa-figure-source details');
    details?.dispatchEvent(new Event('toggle'));
    await settle();
    const request = http.expectOne(({ url }) => url === '/api/rounds/r1/comparison/members');
    expect(request.request.params.toString()).toBe('kind=region&key=midtjylland');
    request.flush({
      members: [
        { code: '0751', name: 'Aarhus' },
        { code: '0461', name: 'Odense' },
      ],
    });
    await settle();
    expect(details?.textContent).toContain('Aarhus og Odense.');
  });

  it('shows only one’s own where the group is hidden, and why', async () => {
    await open(
      comparison({
        groups,
        group: hiddenGroup(),
        figures: [whole(), figure('Ledelse')].map(withoutGroup),
      }),
    );
    expect(pageText()).toContain('6-byerne er skjult (..)');
    expect(pageText()).toContain('mindst seks, for ellers kunne en kommunes tal regnes ud');
    expect(marks()).toBe(2);
    expect(document.querySelector('erfa-distribution-strip .band')).toBeNull();
    expect(document.querySelector('erfa-level-columns .columns')).toBeNull();
    expect(document.querySelector('erfa-differences')).toBeNull();
  });

  it('shows the group alone to who did not take part, and says so', async () => {
    await open(
      comparison({ groups, assessmentId: null, figures: [whole(), figure('a')].map(withoutOwn) }),
    );
    expect(pageText()).toContain('I har ingen tal i denne runde');
    expect(marks()).toBe(0);
    expect(allByRole('columnheader').map((head) => head.textContent)).not.toContain('Aarhus');
    expect(document.querySelector('erfa-differences')).toBeNull();
    expect(byRole('link', 'Runden 2025').getAttribute('href')).toBe('/maturity/rounds/r1');
  });

  it('is the group alone for KL, with every group to choose from', async () => {
    await open(
      comparison({
        groups: groups.map((one) => ({ ...one, own: false })),
        group: group({ own: false }),
        assessmentId: null,
        figures: [whole(), figure('a')].map(withoutOwn),
      }),
      kl,
    );
    expect(pageText()).not.toContain('I har ingen tal');
    expect(byRole('link', 'Runden 2025').getAttribute('href')).toBe('/rounds/r1');
    expect(allByRole('button', /har svaret/)).toHaveLength(4);
    expect(allByRole('link', 'Resultat')).toEqual([]);
  });

  it('leads to the draft for Word, with the group that is shown', async () => {
    await open(comparison({ groups, group: region }));
    expect(byRole('link', 'Hent til Word').getAttribute('href')).toBe(
      '/assessments/a1/result?word=comparison&kind=region&key=midtjylland',
    );
    expect(document.querySelectorAll('erfa-page-header .actions > *')).toHaveLength(2);
  });

  it('promises the comparison while it can still come', async () => {
    await refused('not-released', 409);
    expect(byRole('heading', 'Der er ingen sammenligning endnu')).toBeTruthy();
  });

  it('leads from a group that is not there to the country', async () => {
    await refused('no-such-group', 404);
    expect(byRole('heading', 'Gruppen findes ikke i denne runde')).toBeTruthy();
    expect(byRole('link', 'Vis hele landet').getAttribute('href')).not.toContain('kind');
  });

  it('says what failed, and asks again', async () => {
    await refused('failed', 500);
    byRole('button', 'Prøv igen').click();
    await settle();
    expect(asked().request.params.get('kind')).toBe('region');
  });

  it('says what is not compared and why, and shows no groups of a whole that has no figure', async () => {
    const uncompared = [{ key: 'm', title: 'Felter', kind: 'model' as const }];
    await open(comparison({ groups, figures: [figure('Formåen')], uncompared }));
    expect(pageText()).toContain('Der er ingen sammenligning af det samlede resultat.');
    expect(pageText()).toContain('Et udfald uden tal sammenlignes ikke.');
    expect(document.querySelector('erfa-distribution')).not.toBeNull();
    expect(document.querySelector('erfa-group-figures')).toBeNull();
  });

  it('has words alone where nothing can be compared', async () => {
    const uncompared = [
      { key: 'm', title: 'Radar', kind: 'model' as const },
      { key: 'a', title: 'Teknologier', kind: 'group' as const },
    ];
    await open(comparison({ groups, figures: [], uncompared }));
    expect(pageText()).toContain(
      'Der er ingen sammenligning af det samlede resultat og Teknologier.',
    );
    for (const part of ['distribution', 'group-figures', 'differences', 'development'])
      expect(document.querySelector(`erfa-${part}`)).toBeNull();
  });

  it('speaks English too', async () => {
    await open(comparison({ groups }));
    await TestBed.inject(Texts).choose('en');
    await settle();
    asked().flush(comparison({ groups }));
    await settle();
    expect(byRole('heading', 'Comparison: The round 2025')).toBeTruthy();
    expect(pageText()).toContain('You and the whole country');
  });
});
