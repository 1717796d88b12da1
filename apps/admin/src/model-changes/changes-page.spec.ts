import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import type { PlanOperationView, PlanView, RescaleMethod } from '@erfa/api-client';
import { allByRole, byRole, pageText } from '../testing/find';
import { member, prepare, settle, show, signIn } from '../testing/render';
import { ChangesPage } from './changes-page';

const kl = { organisation: { id: 'k', kind: 'kl', name: 'KL', officialName: 'KL', code: null } };
const both = (words: string) => ({ da: words, en: words });
const node = (key: string, number: string, title: string) => ({
  key,
  number,
  title: both(title),
  text: both(`${title}?`),
  depth: number.includes('.') ? 1 : 0,
});
const operation = (more: Partial<PlanOperationView>): PlanOperationView => ({
  of: 'question',
  kind: 'reworded',
  from: [node('ny-teknologi', '3.8', 'Kendskab til ny teknologi')],
  to: [node('ny-teknologi', '3.8', 'Kendskab til AI')],
  aspects: ['renamed', 'reworded'],
  meaning: 'substantive',
  proposed: { kind: 'reworded', to: ['ny-teknologi'], meaning: 'substantive' },
  reason: { link: 'same-key', words: { shared: 4, of: 9 }, turning: [] },
  follows: 'break',
  comparability: 'break',
  decisions: [],
  counts: [{ fate: 'to-confirm', answers: 91, municipalities: 91 }],
  consequences: {
    editorial: [{ fate: 'carried', answers: 91, municipalities: 91 }],
    substantive: [{ fate: 'to-confirm', answers: 91, municipalities: 91 }],
  },
  bridged: false,
  raisedBefore: false,
  changes: [
    {
      ...{ field: 'title', part: null, languages: ['da', 'en'] },
      ...{ old: both('Kendskab til ny teknologi'), new: both('Kendskab til AI') },
    },
  ],
  rescale: null,
  ...more,
});
const dimension = operation({
  of: 'group',
  kind: 'kept',
  from: [node('ledelse', '1', 'Digital ledelse')],
  to: [node('ledelse', '1', 'Digital ledelse')],
  aspects: [],
  meaning: 'editorial',
  proposed: { kind: 'kept', to: ['ledelse'], meaning: 'editorial' },
  reason: { link: 'same-key', words: null, turning: [] },
  counts: [],
  consequences: null,
  changes: [],
});
const added = operation({
  kind: 'new',
  from: [],
  to: [node('ansvar', '1.6', 'Ansvar for brug af AI')],
  aspects: [],
  proposed: { kind: 'new', to: ['ansvar'], meaning: 'substantive' },
  reason: { link: 'nothing-alike', words: null, turning: [] },
  follows: 'new-line',
  comparability: 'new-line',
  counts: [],
  consequences: null,
  changes: [],
});
const version = (number: number, questions: number) => ({
  id: null,
  key: 'digital-modenhed',
  version: number,
  title: both('Digital modenhed'),
  questions,
  retiredAt: null,
});
const plan = (more: Partial<PlanView> = {}): PlanView => ({
  draftId: 'd',
  revision: 4,
  published: false,
  hash: 'sha256:plan',
  before: version(2, 32),
  after: version(3, 33),
  comparability: 'break',
  bridged: false,
  kept: { questions: 31, counts: [{ fate: 'carried', answers: 2821, municipalities: 91 }] },
  operations: [dimension, operation({}), added],
  rules: [],
  questions: [
    node('ny-teknologi', '3.8', 'Kendskab til AI'),
    node('ansvar', '1.6', 'Ansvar for brug af AI'),
  ],
  setAside: [],
  faults: [],
  dryRun: {
    round: { id: 'r', title: both('Digital modenhed 2026'), closesOn: '2026-11-01' },
    told: true,
    municipalities: 91,
    answers: 2912,
    counts: [
      { fate: 'carried', answers: 2821, municipalities: 91 },
      { fate: 'to-confirm', answers: 91, municipalities: 91 },
    ],
  },
  approval: null,
  ...more,
});

describe('the page of a new version’s changes', () => {
  let network: HttpTestingController;
  const open = async (view: PlanView): Promise<void> => {
    await prepare();
    network = TestBed.inject(HttpTestingController);
    await signIn(member(['kl-admin'], kl));
    show(ChangesPage, { id: 'd' });
    network.expectOne('/api/model-drafts/d/plan').flush(view);
    await settle();
  };
  const radio = (name: RegExp): HTMLInputElement => {
    const label = [...document.querySelectorAll('label')].find((one) =>
      name.test(one.textContent ?? ''),
    );
    return document.getElementById(label?.htmlFor ?? '') as HTMLInputElement;
  };

  it('says in a sentence, a bar and a table what becomes of the answers', async () => {
    await open(plan());
    expect(byRole('heading', 'Ændringer fra version 2 til 3')).toBeTruthy();
    expect(pageText()).toContain('Ét spørgsmål er ændret, og ét er nyt. Ingen svar slettes');
    expect(byRole('heading', 'Prøvekørsel på 91 kommuners svar')).toBeTruthy();
    expect(pageText()).toContain(
      'Af 2.912 svar i »Digital modenhed 2026« kan 2.821 føres med, som de er. 91 skal bekræftes',
    );
    const rows = allByRole('row').map((row) =>
      [...row.children]
        .map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim())
        .join(' '),
    );
    expect(rows[1]).toBe('Uændret 31 spørgsmål 31 spørgsmål Sammenlignelig 2.821 – –');
    expect(rows[2]).toBe(
      'Omformuleret 3.8 Kendskab til ny teknologi 3.8 Kendskab til AI Indholdet er ændret · nyt navn Brud – 91 –',
    );
    expect(rows[3]).toBe('Nyt Findes ikke 1.6 Ansvar for brug af AI Ny linje – – –');
    expect(rows.at(-1)).toBe('Digital ledelse brydes synligt fra version 3');
  });

  it('says that an answer to a split question is proposed to each part', async () => {
    const counts = [{ fate: 'to-confirm' as const, answers: 90, municipalities: 90 }];
    const parts = [node('one', '1.3', 'A'), node('two', '1.4', 'B')];
    const split = operation({
      kind: 'split',
      from: [node('both', '1.3', 'AB')],
      to: parts,
      counts,
    });
    await open(plan({ operations: [dimension, operation({ counts }), split] }));
    // As many as the simulation tells of: 90 to the reworded one, and 90 to each part.
    expect(pageText()).toContain(
      'Her tælles de gamle svar. 90 af dem, der skal bekræftes, foreslås til flere nye spørgsmål, så kommunerne får i alt 270 forslag.',
    );
  });

  it('has groups that are not as they were among the changes, and says what becomes of lines in words', async () => {
    const renamed = operation({
      ...{ of: 'group', kind: 'renamed', meaning: 'editorial', comparability: 'comparable' },
      ...{ counts: [], consequences: null, aspects: ['renamed'] },
      from: [node('gange', '2', 'Arbejdsgange')],
      to: [node('gange', '2', 'Gode arbejdsgange')],
    });
    await open(plan({ operations: [dimension, renamed, operation({})] }));
    const rows = [...(allByRole('table')[0]?.querySelectorAll('tbody tr') ?? [])].map((row) =>
      [...row.children].map((cell) => cell.textContent?.replace(/\s+/gu, ' ').trim()),
    );
    expect(rows[1]?.[0]).toBe('OmdøbtGruppe');
    expect(rows[1]?.slice(1, 3)).toEqual([
      '2 Arbejdsgange',
      expect.stringContaining('2 Gode arbejdsgange') as string,
    ]);
    expect(rows[1]?.slice(4)).toEqual(['–', '–', '–']);
    const lines = [...document.querySelectorAll('erfa-changes-table dt')].map((one) =>
      one.textContent?.trim(),
    );
    expect(lines).toEqual(['Sammenlignelig', 'Brud']);
    expect(pageText()).toContain('Kurven brydes synligt');
  });

  it('says how many have answered where they are too few for figures, and what the plan alone says', async () => {
    const { dryRun } = plan();
    const few = dryRun && { ...dryRun, told: false, municipalities: 2, answers: 0, counts: [] };
    const none = { counts: [] };
    const named = (key: string, number: string) => node(key, number, key);
    await open(
      plan({
        dryRun: few,
        kept: { questions: 6, counts: [] },
        operations: [
          dimension,
          operation({ ...none, from: [named('asked', '1.1')], to: [named('asked', '1.1')] }),
          operation({
            ...{ ...none, kind: 'reworded', meaning: 'editorial' },
            ...{ from: [named('said', '1.2')], to: [named('said', '1.2')] },
          }),
          operation({
            ...{ ...none, kind: 'split', from: [named('both', '1.3')] },
            to: [named('one', '1.3'), named('two', '1.4')],
          }),
          operation({
            ...{ ...none, kind: 'rescaled', meaning: 'editorial', aspects: [] },
            ...{ from: [named('scaled', '1.5')], to: [named('scaled', '1.5')] },
          }),
          operation({ ...none, kind: 'retired', from: [named('gone', '1.6')], to: [] }),
          added,
        ],
      }),
    );
    expect(byRole('heading', '2 kommuner har svaret; tal vises, når seks har')).toBeTruthy();
    expect(pageText()).not.toContain('Ingen svar at prøve');
    const table = allByRole('table')[0];
    const cells = [...(table?.querySelectorAll('tbody tr') ?? [])].map((row) =>
      [...row.children].slice(4).map((cell) => cell.textContent?.trim()),
    );
    const [all, some, no] = ['alle', 'nogle', '–'];
    expect(cells).toEqual([
      [all, no, no],
      [no, all, no],
      [all, no, no],
      [no, all, no],
      [some, some, some],
      [no, no, all],
      [no, no, no],
      [no, no, no],
    ]);
    expect(pageText()).toContain('Skalaen er en anden: Svar, der står ens på begge, føres med');
  });

  it('gives its reason, and the consequences of each choice', async () => {
    await open(plan());
    expect(byRole('heading', '3.8 Kendskab til ny teknologi → 3.8 Kendskab til AI')).toBeTruthy();
    expect(pageText()).toContain(
      'Vi foreslår »indholdet er ændret«, fordi nøglen er den samme, men kun 4 af 9 ord i spørgsmålet går igen (talt i den længste af de to ordlyde, uden småord).',
    );
    expect(pageText()).toContain('Kun sproget er rettet · 91 svar føres med');
    expect(pageText()).toContain('Indholdet er ændret · 91 kommuner bekræfter deres svar');
    expect(radio(/^\s*Indholdet er ændret/).checked).toBe(true);
  });

  it('shows each text that reads otherwise, in the reader’s language or the one that changed', async () => {
    const changes: PlanOperationView['changes'] = [
      {
        ...{ field: 'step', part: '3', languages: ['da', 'en'] },
        ...{ old: { da: 'Før', en: 'Before' }, new: { da: 'Nu', en: 'Now' } },
      },
      {
        ...{ field: 'guidance', part: null, languages: ['en'] },
        ...{ old: both(''), new: { da: '', en: 'Look' } },
      },
    ];
    await open(plan({ operations: [dimension, operation({ changes })] }));
    expect(pageText()).toContain('men kun 4 af 9 ord i trin 3 går igen (talt');
    const items = [...document.querySelectorAll('erfa-changed-texts li')].map((item) =>
      (item.textContent ?? '').replace(/\s+/g, ' ').trim(),
    );
    expect(items).toEqual([
      'Trin 3Version 2 Før Version 3 Nu',
      'Vejledning, kun på engelskVersion 2 Ingen tekst Version 3 Look',
    ]);
    expect(document.querySelector('dd[lang="en"]')?.textContent?.trim()).toBe('Look');
    expect(pageText()).not.toContain('Spørgsmålet i version 2');
  });

  it('lists what counts otherwise, and gives it as the reason of a line that is chained', async () => {
    const chained = { ...dimension, follows: 'chained', comparability: 'chained' } as const;
    const heavy = operation({ kind: 'kept', comparability: 'comparable', changes: [] });
    const other = {
      ...chained,
      to: [node('data', '3', 'Data')],
      from: [node('data', '3', 'Data')],
    };
    const rule = { name: null, old: null, new: null, words: null };
    await open(
      plan({
        comparability: 'chained',
        operations: [chained, other, heavy],
        rules: [
          {
            ...{ node: node('ny-teknologi', '3.8', 'Kendskab til AI'), field: 'weight' },
            ...{ name: null, old: '1', new: '3', words: null },
          },
          { ...rule, node: node('data', '3', 'Data'), field: 'condition' },
          {
            ...{
              node: node('data', '3', 'Data'),
              field: 'option',
              name: 'rule',
              old: null,
              new: 'pool',
            },
            words: { name: both('Beregning'), old: null, new: both('Gennemsnit af alle') },
          },
        ],
      }),
    );
    const items = [...document.querySelectorAll('erfa-rule-changes li')].map((item) =>
      (item.textContent ?? '').replace(/\s+/g, ' ').trim(),
    );
    expect(items).toEqual([
      '3.8 Kendskab til AI · Vægt 1 → 3',
      '3 Data · Vises når er ændret',
      '3 Data · Beregningen, »Beregning«: – → Gennemsnit af alle',
    ]);
    const lines = [...document.querySelectorAll('erfa-plan-curves tbody tr')].map((row) =>
      (row.textContent ?? '').includes('da vægte eller regler er ændret'),
    );
    // The whole model, the dimension without such changes, the one with them.
    expect(lines).toEqual([true, false, true]);
  });

  it('says where a line was raised before the latest changes', async () => {
    const raised = { ...dimension, comparability: 'comparable', raisedBefore: true } as const;
    await open(plan({ operations: [raised, operation({})] }));
    const words = 'Løftet før de seneste ændringer: se, om det stadig holder.';
    expect(document.querySelector('erfa-plan-curves')?.textContent).toContain(words);
    byRole('button', 'Vælg for Digital ledelse').click();
    await settle();
    expect(document.querySelector('erfa-decision-box')?.textContent).toContain(words);
  });

  it('says what was chosen instead of what is proposed, and counts what is retired apart', async () => {
    const choice = { meaning: null, comparability: null, rescale: null, note: '' };
    const made = { before: null, decidedBy: 'Mette Bruun', decidedAt: '2027-01-04T12:52:00Z' };
    const split = operation({
      kind: 'split',
      to: [node('ny-teknologi', '3.8', 'Kendskab til AI'), node('ansvar', '1.6', 'Ansvar')],
      reason: { link: 'decided', words: null, turning: [] },
      decisions: [
        {
          ...{ key: 'ny-teknologi', version: 1, ...made },
          choice: { ...choice, to: ['ny-teknologi', 'ansvar'] },
        },
      ],
      changes: [],
    });
    const retired = operation({ kind: 'retired', from: [node('x', '2.1', 'X')], to: [] });
    await open(plan({ operations: [dimension, split, retired] }));
    expect(pageText()).toContain('Ét spørgsmål er ændret, og ét er udgået. Ingen svar');
    expect(pageText()).toContain('I har valgt: delt i to.');
    expect(pageText()).not.toContain('Vi foreslår');
    TestBed.resetTestingModule();
    await open(plan({ operations: [dimension, operation({}), retired, added] }));
    expect(pageText()).toContain('Ét spørgsmål er ændret, ét er udgået, og ét er nyt.');
    TestBed.resetTestingModule();
    await open(plan({ operations: [dimension, added] }));
    expect(pageText()).toContain('Ingen spørgsmål er ændret, og ét er nyt.');
  });

  it('leads from a new question to the old one that it comes of', async () => {
    await open(plan());
    byRole('button', '1.6 Ansvar for brug af AI').click();
    await settle();
    expect(document.querySelector('#origin option')?.textContent?.trim()).toBe(
      '3.8 Kendskab til ny teknologi',
    );
    byRole('button', 'Vælg, hvad det blev til').click();
    await settle();
    expect(byRole('heading', '3.8 Kendskab til ny teknologi → 3.8 Kendskab til AI')).toBeTruthy();
    byRole('button', 'Gem, hvad det blev til').click();
    const sent = network.expectOne({
      method: 'PUT',
      url: '/api/model-drafts/d/plan/decisions/ny-teknologi',
    });
    expect(sent.request.body).toMatchObject({ to: ['ny-teknologi', 'ansvar'] });
  });

  it('says what was refused where it was tried', async () => {
    await open(plan());
    byRole('button', 'Gem, hvad det blev til').click();
    network
      .expectOne({ method: 'PUT', url: '/api/model-drafts/d/plan/decisions/ny-teknologi' })
      .flush(
        { code: 'plan-decision-unfit', title: 'Det passer ikke', detail: '' },
        { status: 400, statusText: 'x' },
      );
    await settle();
    const box = document.querySelector('erfa-decision-box');
    expect(box?.querySelector('[role=alert]')?.textContent).toContain('Det passer ikke');
    expect(document.activeElement?.id).toBe('decision-problem');
  });

  it('keeps a choice, says who made it, and takes it back', async () => {
    await open(plan());
    radio(/Kun sproget/).click();
    const sent = network.expectOne({
      method: 'PUT',
      url: '/api/model-drafts/d/plan/decisions/ny-teknologi',
    });
    expect(sent.request.headers.get('if-match')).toBe('"0"');
    expect(sent.request.body).toEqual({
      to: null,
      meaning: 'editorial',
      comparability: null,
      rescale: null,
      note: '',
    });
    const decided = operation({
      meaning: 'editorial',
      comparability: 'comparable',
      decisions: [
        {
          key: 'ny-teknologi',
          version: 1,
          choice: { to: null, meaning: 'editorial', comparability: null, rescale: null, note: '' },
          before: null,
          decidedBy: 'Mette Bruun',
          decidedAt: '2027-01-04T12:52:00Z',
        },
      ],
    });
    sent.flush(plan({ operations: [dimension, decided] }));
    await settle();
    expect(pageText()).toMatch(
      /Mette Bruun valgte 4. januar 2027 kl. 13.52. Før: »som foreslået«./,
    );
    byRole('button', 'Fortryd').click();
    const back = network.expectOne({
      method: 'POST',
      url: '/api/model-drafts/d/plan/decisions/ny-teknologi/undo',
    });
    expect(back.request.headers.get('if-match')).toBe('"1"');
    back.flush(plan());
    await settle();
    expect(radio(/^\s*Indholdet er ændret/).checked).toBe(true);
  });

  it('shows what stands to who was too late', async () => {
    await open(plan());
    radio(/Et andet spørgsmål/).click();
    network
      .expectOne({ method: 'PUT', url: '/api/model-drafts/d/plan/decisions/ny-teknologi' })
      .flush(
        { code: 'version-conflict', title: 'x', detail: 'y' },
        { status: 412, statusText: 'x' },
      );
    await settle();
    network.expectOne('/api/model-drafts/d/plan').flush(plan());
    await settle();
    expect(pageText()).toContain('En anden valgte imens.');
  });

  it('lowers or raises the line of a dimension, with a note', async () => {
    await open(plan());
    byRole('button', 'Vælg for Digital ledelse').click();
    await settle();
    radio(/^Sammenlignelig/).click();
    const note = document.getElementById('line-note') as HTMLTextAreaElement;
    note.value = 'Prøvet på ti kommuner';
    note.dispatchEvent(new Event('input'));
    byRole('button', 'Gem kurven').click();
    const sent = network.expectOne({
      method: 'PUT',
      url: '/api/model-drafts/d/plan/decisions/ledelse',
    });
    expect(sent.request.body).toMatchObject({
      comparability: 'comparable',
      note: 'Prøvet på ti kommuner',
    });
    sent.flush(
      {
        code: 'plan-decision-unfit',
        title: 'Valget passer ikke til versionerne',
        detail: 'Vælg igen.',
      },
      { status: 400, statusText: 'x' },
    );
    await settle();
    const alert = byRole('alert');
    expect(alert.textContent).toContain('Valget passer ikke til versionerne');
    expect(alert.closest('.erfa-field')?.contains(document.getElementById('line-note'))).toBe(true);
    expect(document.activeElement?.id).toBe('line-note');
    expect(document.activeElement?.getAttribute('aria-invalid')).toBe('true');
    // It is about this line, and not about the next thing one looks at.
    byRole('button', /^3.8 Kendskab/).click();
    await settle();
    expect(allByRole('alert')).toEqual([]);
  });

  it('says through which round a line is chained, and where calling it so makes no answers', async () => {
    const chained = { ...dimension, follows: 'chained', comparability: 'chained' } as const;
    const curves = (): string => document.querySelector('erfa-plan-curves')?.textContent ?? '';
    await open(plan({ operations: [{ ...chained, bridged: true }] }));
    expect(curves()).toContain(
      'kædes over Digital modenhed 2026: svarene dér regnes også med version 3',
    );
    TestBed.resetTestingModule();
    await open(plan({ operations: [{ ...chained, bridged: true }], dryRun: null }));
    expect(curves()).toContain('kædes over den sidste runde på version 2');
    TestBed.resetTestingModule();
    await open(plan({ operations: [{ ...chained, follows: 'break', bridged: false }] }));
    expect(curves()).toContain('får et hul: der er ikke svar fra før til alle spørgsmål');
  });

  it('has a rule chosen for answers on another scale, and shows what each would propose', async () => {
    const rescaled = (method: RescaleMethod | null) =>
      operation({
        kind: 'rescaled',
        meaning: 'editorial',
        rescale: {
          method,
          answers: [{ answer: '5: Optimeret', proportional: '3: Styret', clamp: null }],
        },
        decisions: method
          ? [
              {
                key: 'ny-teknologi',
                version: 1,
                choice: {
                  to: null,
                  meaning: 'editorial',
                  comparability: 'break',
                  rescale: method,
                  note: 'Fordi',
                },
                before: null,
                decidedBy: 'Mette Bruun',
                decidedAt: '2027-01-04T12:52:00Z',
              },
            ]
          : [],
      });
    await open(plan({ operations: [dimension, rescaled(null)] }));
    const row = document.querySelector('erfa-rescale-choice tbody tr');
    expect([...(row?.children ?? [])].map((cell) => cell.textContent?.trim())).toEqual([
      ...['5: Optimeret', '3: Styret', 'intet forslag'],
    ]);
    expect(radio(/^Foreslå intet/).checked).toBe(true);
    radio(/^Samme sted mellem/).click();
    const url = '/api/model-drafts/d/plan/decisions/ny-teknologi';
    const sent = network.expectOne({ method: 'PUT', url });
    expect(sent.request.body).toMatchObject({ rescale: { method: 'proportional' } });
    sent.flush(plan({ operations: [dimension, rescaled('proportional')] }));
    await settle();
    expect(radio(/^Samme sted mellem/).checked).toBe(true);
    // Another choice keeps the rule, and the rule keeps what else was chosen.
    radio(/Indholdet er ændret/).click();
    const kept = network.expectOne({ method: 'PUT', url });
    expect(kept.request.body).toEqual({
      ...{ to: null, meaning: 'substantive', comparability: 'break', note: 'Fordi' },
      rescale: { method: 'proportional' },
    });
    kept.flush(plan({ operations: [dimension, rescaled('proportional')] }));
    await settle();
    radio(/^Foreslå intet/).click();
    expect(network.expectOne({ method: 'PUT', url }).request.body).toMatchObject({
      ...{ comparability: 'break', note: 'Fordi', rescale: null },
    });
  });

  it('says what a question became, where several did', async () => {
    await open(plan());
    const select = document.getElementById('became') as HTMLSelectElement;
    select.value = 'ansvar';
    byRole('button', 'Tilføj').click();
    await settle();
    byRole('button', 'Gem, hvad det blev til').click();
    const sent = network.expectOne({
      method: 'PUT',
      url: '/api/model-drafts/d/plan/decisions/ny-teknologi',
    });
    expect(sent.request.body).toMatchObject({ to: ['ny-teknologi', 'ansvar'], meaning: null });
  });

  it('decides about the question it names, whatever was decided about another that was merged into the same', async () => {
    const other = 'gammel-teknologi';
    const merged = operation({
      kind: 'merged',
      from: [
        node('ny-teknologi', '3.8', 'Kendskab til ny teknologi'),
        node(other, '3.9', 'Kendskab til gammel teknologi'),
      ],
      decisions: [
        {
          ...{ key: other, version: 4, before: null },
          ...{ decidedBy: 'Mette Bruun', decidedAt: '2027-01-04T12:52:00Z' },
          choice: { to: ['x'], meaning: null, comparability: null, rescale: null, note: '' },
        },
      ],
    });
    await open(plan({ operations: [dimension, merged, added] }));
    radio(/Et andet spørgsmål/u).click();
    const sent = network.expectOne({
      method: 'PUT',
      url: '/api/model-drafts/d/plan/decisions/ny-teknologi',
    });
    expect(sent.request.headers.get('if-match')).toBe('"0"');
    expect(sent.request.body).toMatchObject({ to: [] });
  });

  it('approves what was looked at, and not what has faults', async () => {
    await open(plan());
    byRole('button', 'Godkend planen').click();
    await settle();
    // What approving means is said first.
    network.expectNone('/api/model-drafts/d/plan/approve');
    const dialog = byRole('dialog');
    expect(dialog.textContent).toContain('Planen publiceres sammen med version 3');
    dialog.querySelector<HTMLElement>('.button-primary')?.click();
    const sent = network.expectOne({ method: 'POST', url: '/api/model-drafts/d/plan/approve' });
    expect(sent.request.body).toEqual({ hash: 'sha256:plan' });
    sent.flush(
      plan({
        approval: { approvedBy: 'Mette Bruun', approvedAt: '2027-01-04T12:52:00Z', stands: true },
      }),
    );
    await settle();
    expect(pageText()).toContain('Mette Bruun godkendte planen 4. januar 2027');
    expect(allByRole('button', 'Godkend planen')).toEqual([]);
  });

  it('names what keeps it from being approved', async () => {
    await open(
      plan({ faults: [{ code: 'tangled', key: 'x', message: 'Vælg for hvert.' }], dryRun: null }),
    );
    expect(byRole<HTMLButtonElement>('button', 'Godkend planen').disabled).toBe(true);
    expect(pageText()).toContain('Vælg for hvert.');
    expect(byRole('heading', 'Ingen svar at prøve planen på endnu')).toBeTruthy();
  });

  it('says so where there is no version before', async () => {
    await prepare();
    network = TestBed.inject(HttpTestingController);
    await signIn(member(['kl-admin'], kl));
    show(ChangesPage, { id: 'd' });
    network
      .expectOne('/api/model-drafts/d/plan')
      .flush(
        { code: 'plan-without-predecessor', title: 'x', detail: 'y' },
        { status: 409, statusText: 'x' },
      );
    await settle();
    expect(byRole('heading', 'Der er ingen version før denne')).toBeTruthy();
  });
});
