import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { allByRole, byRole, pageText, type } from '../testing/find';
import { member, prepare, settle, show, signIn } from '../testing/render';
import { PublishingPage } from './publishing-page';

const kl = { organisation: { id: 'k', kind: 'kl', name: 'KL', officialName: 'KL', code: null } };
const draft = (own: object = {}) => ({
  ...{ id: 'd1', key: 'm', version: 2, title: { da: 'Modenhed', en: '' } },
  ...{ discardedAt: null, publishedId: null, pluginProblem: null, predecessor: null },
  ...own,
});
const approval = (own: object = {}) => ({
  ...{ id: 'a1', revision: 3, hash: 'x', note: 'Nyt om budget.', askedBy: 'Henrik Toft' },
  ...{ own: false, askedAt: '2026-11-29T10:00:00Z', decision: null, comment: null },
  ...{ decidedBy: null, decidedAt: null, void: false },
  ...own,
});

describe('the page that publishes a draft', () => {
  let network: HttpTestingController;
  const base = '/api/model-drafts/d1';
  const open = async (
    approvals: readonly object[],
    {
      shown = draft(),
      golden = { passed: true, cases: [{ id: 'g', messages: [], gone: [] }] },
      pilots = [],
    }: {
      shown?: object;
      golden?: object;
      pilots?: readonly object[];
    } = {},
    findings: readonly object[] = [],
  ): Promise<void> => {
    await prepare([{ path: 'models/:id', children: [] }]);
    await signIn(member(['kl-admin'], kl));
    network = TestBed.inject(HttpTestingController);
    show(PublishingPage, { id: 'd1' });
    await settle();
    network.expectOne(base).flush(shown);
    network.expectOne(`${base}/findings`).flush({ findings, blocks: false, pluginProblem: null });
    network.expectOne(`${base}/approvals`).flush({ revision: 3, approvals, publishedId: null });
    network.expectOne(`${base}/pilots`).flush({ pilots });
    await settle();
    for (const request of network.match(`${base}/golden/try`)) request.flush(golden);
    await settle();
  };
  const button = (name: string) => byRole<HTMLButtonElement>('button', name);

  it('asks for approval, with a word for whoever gives it', async () => {
    await open([]);
    expect(pageText()).toContain('Der er ingen fejl.');
    expect(pageText()).toContain('Det ene eksempel går op.');
    type(byRole<HTMLTextAreaElement>('textbox', /Hvad er nyt/u), ' Nyt om budget. ');
    button('Bed om godkendelse').click();
    await settle();
    const asked = network.expectOne({ method: 'POST', url: `${base}/approvals` });
    expect(asked.request.body).toEqual({ note: 'Nyt om budget.' });
    asked.flush({ revision: 3, approvals: [approval({ own: true })], publishedId: null });
    await settle();
    expect(pageText()).toContain('Venter på, at en anden end dig godkender.');
    expect(allByRole('button', /Godkend|Publicér/u)).toEqual([]);
  });

  it('says what is left, and what the server refuses', async () => {
    const cases = [
      { id: 'g', name: 'To', messages: ['To: Ledelse fik 2 i stedet for 3.'], gone: [] },
    ];
    await open([], { golden: { passed: false, cases } }, [{ severity: 'error' }]);
    expect(pageText()).toContain('Én fejl skal rettes.');
    expect(pageText()).toContain('Ledelse fik 2 i stedet for 3.');
    expect(pageText()).toContain('Mangler: Én fejl');
    // Said before the button is pressed.
    expect(button('Bed om godkendelse').getAttribute('aria-describedby')).toBe('approval-missing');
    expect(pageText()).toContain(
      'mangler: fejl i kladden, der skal rettes og testeksempler, der skal gå op.',
    );
    button('Bed om godkendelse').click();
    await settle();
    network.expectOne({ method: 'POST', url: `${base}/approvals` }).flush(
      {
        ...{ code: 'draft-unready', title: 'Kladden kan ikke publiceres endnu' },
        errors: [{ path: 'q.title', code: 'x', message: 'Teksten mangler på engelsk.' }],
      },
      { status: 409, statusText: 'Conflict' },
    );
    await settle();
    expect(pageText()).toContain('Kladden kan ikke publiceres endnu');
    expect(pageText()).toContain('Teksten mangler på engelsk.');
  });

  it('tells golden cases that fail for the same reason together, and each other one once', async () => {
    const before = { key: 'budget', title: { da: 'Er der et budget?', en: '' }, message: 'x' };
    const alone = { key: 'mål', title: null, message: 'x' };
    const cases = [
      { id: 'a', name: 'Lav', messages: [], gone: [before] },
      { id: 'b', name: 'Høj', messages: ['Høj: én', 'To'], gone: [before, alone] },
    ];
    await open([], { golden: { passed: false, cases } });
    expect(pageText()).toContain(
      '2 testeksempler svarer på spørgsmålet »Er der et budget?«, som ikke er der mere: Lav og Høj',
    );
    expect(pageText()).toContain('Testeksemplet »Høj« svarer på spørgsmålet »mål«');
    expect(pageText()).toMatch(/Høj\s*én\s*To/u);
    expect(byRole('link', /siden Prøv/u).getAttribute('href')).toBe('/models/drafts/d1/try');
  });

  it('names comments of pilots that nobody has seen to, which keep nobody from asking', async () => {
    await open([], { pilots: [{ openComments: 2 }, { openComments: 0 }] });
    expect(pageText()).toContain('2 kommentarer fra prøverunden er ikke håndteret.');
    expect(byRole('link', 'Se kommentarerne').getAttribute('href')).toBe('/models/drafts/d1/pilot');
    expect(button('Bed om godkendelse').getAttribute('aria-describedby')).toBeNull();
  });

  it('lets another approve, or send back with a word', async () => {
    await open([approval()]);
    expect(pageText()).toContain('Henrik Toft beder dig godkende.');
    expect(pageText()).toContain('Nyt om budget.');
    button('Send tilbage').click();
    await settle();
    network.expectNone(`${base}/approvals/a1/decision`);
    expect(pageText()).toContain('Skriv, hvad der skal laves om.');
    button('Godkend').click();
    await settle();
    const decided = network.expectOne(`${base}/approvals/a1/decision`);
    expect(decided.request.body).toEqual({ decision: 'approved', comment: '' });
    const own = {
      decision: 'approved',
      decidedBy: 'Mette Bruun',
      decidedAt: '2026-11-29T11:00:00Z',
    };
    decided.flush({ revision: 3, approvals: [approval(own)], publishedId: null });
    await settle();
    expect(pageText()).toContain('Henrik Toft bad om godkendelse, og Mette Bruun gav den');
    button('Publicér').click();
    await settle();
    // Asked as the question is put: a pilot has been opened, and commented on, since the page was read.
    expect(byRole('dialog').querySelector('.button-primary')).toBeNull();
    network.expectOne(`${base}/pilots`).flush({
      pilots: [
        { state: 'open', openComments: 1 },
        { state: 'planned', openComments: 0 },
        { state: 'closed', openComments: 0 },
      ],
    });
    await settle();
    expect(byRole('dialog').textContent).toContain(
      '2 prøverunder er åbne eller på vej. De slutter nu',
    );
    expect(byRole('dialog').textContent).toContain(
      'Én kommentar fra prøverunden er ikke håndteret.',
    );
    byRole('dialog').querySelector<HTMLElement>('.button-primary')?.click();
    await settle();
    network
      .expectOne({ method: 'POST', url: `${base}/publication` })
      .flush({ modelId: 'm9', key: 'm', version: 2 });
    await settle();
    expect(TestBed.inject(Router).url).toBe('/models/m9');
  });

  it('says that an approval counts no more, or what was sent back', async () => {
    const decided = { decidedBy: 'Mette Bruun', decidedAt: '2026-11-29T11:00:00Z' };
    await open([
      approval({ ...decided, decision: 'approved', void: true }),
      approval({ ...decided, id: 'a0', decision: 'sent-back', comment: 'Mangler vejledning.' }),
    ]);
    expect(pageText()).toContain('gælder ikke længere');
    expect(pageText()).toContain('Mangler vejledning.');
    expect(button('Bed om godkendelse')).toBeTruthy();
    expect(allByRole('button', 'Publicér')).toEqual([]);
  });

  it('leads to the model once it is published', async () => {
    await open([], { shown: draft({ publishedId: 'm9' }) });
    expect(byRole('link', 'Se modellen').getAttribute('href')).toBe('/models/m9');
    expect(allByRole('button', /Bed|Publicér/u)).toEqual([]);
  });
});
