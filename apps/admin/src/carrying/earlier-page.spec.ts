import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import type { CarriedAnswerView, CarryingView } from '@erfa/api-client';
import { allByRole, byRole, pageText, type } from '../testing/find';
import { member, prepare, settle, show, signIn } from '../testing/render';
import { EarlierPage } from './earlier-page';

const both = (words: string) => ({ da: words, en: words });
const steps = [1, 2, 3].map((value) => ({ value, key: `s${value}`, title: both(`Trin ${value}`) }));
const content = (...questions: [key: string, text: string][]) => ({
  scales: { s: { kind: 'steps', steps } },
  nodes: questions.map(([key, text]) => ({
    key,
    kind: 'question',
    title: both(key),
    text: both(text),
    scale: 's',
  })),
});
const withMore = (model: ReturnType<typeof content>, more: object) => ({
  ...model,
  nodes: model.nodes.map((node, at) => (at === 0 ? { ...node, ...more } : node)),
});
const answer = (more: Partial<CarriedAnswerView>): CarriedAnswerView => ({
  fate: 'carried',
  why: 'unchanged',
  unitName: null,
  axis: null,
  from: [{ question: 'a', state: 'answered', value: 3, reason: '' }],
  question: 'a',
  answer: { state: 'answered', value: 3, reason: '', evidence: '' },
  standing: 'open',
  ...more,
});
const answers = [
  answer({}),
  answer({
    fate: 'to-confirm',
    why: 'substantive',
    from: [{ question: 'b', state: 'answered', value: 2, reason: '' }],
    question: 'b',
    answer: { state: 'answered', value: 2, reason: '', evidence: '' },
  }),
  answer({
    fate: 'archived',
    why: 'retired',
    from: [{ question: 'c', state: 'not-applicable', value: null, reason: 'Har vi ikke' }],
    question: null,
    answer: null,
  }),
];
const view = (more: Partial<CarryingView> = {}): CarryingView => ({
  source: {
    assessmentId: 'old',
    title: both('Runde 2025'),
    modelId: 'm1',
    modelVersion: 1,
    closesOn: '2025-11-01',
    state: 'frozen',
  },
  sources: [],
  leftOut: 0,
  counts: { answers: 3, carried: 1, toConfirm: 1, archived: 1, answered: 0 },
  done: null,
  holdsAnswers: false,
  snapshots: [],
  ...more,
});
const done = { at: '2026-11-23T10:00:00Z', by: 'Sanne', snapshotId: null, undoable: true };

/** @param more of the first question as it is asked now */
async function open(
  shown = view(),
  who = member(),
  more: object = {},
): Promise<HttpTestingController> {
  await prepare();
  await signIn(who);
  show(EarlierPage, { id: 'x' });
  const network = TestBed.inject(HttpTestingController);
  network
    .expectOne('/api/assessments/x')
    .flush({ id: 'x', modelId: 'm2', title: both('Runde 2026'), state: 'open', roundOpen: true });
  network.expectOne('/api/assessments/x/carrying').flush(shown);
  network.expectOne('/api/assessments/x/carrying/answers').flush({ answers });
  await settle();
  if (shown.source) {
    network
      .expectOne('/api/models/m1')
      .flush({ id: 'm1', content: content(['a', 'A?'], ['b', 'Gammel B?'], ['c', 'C?']) });
    network
      .expectOne('/api/models/m2')
      .flush({ id: 'm2', content: withMore(content(['a', 'A?'], ['b', 'Ny B?']), more) });
  } else network.expectOne('/api/models/m2').flush({ id: 'm2', content: content() });
  await settle();
  return network;
}

describe('beginning with earlier answers', () => {
  it('says of every answer where it leads and why, before anything happens', async () => {
    await open();
    expect(byRole('heading', 'Begynd med svarene fra Runde 2025')).toBeTruthy();
    const text = pageText();
    for (const words of [
      'Ét svar skal bekræftes',
      'Gammel B?',
      'Ny B?',
      'Forslag: 2: Trin 2',
      'Der spørges om noget andet end før.',
      'Ét svar bliver i arkivet',
      'C?',
      'Ikke relevant',
      'Har vi ikke',
      'Der spørges ikke om det længere.',
      'Samme spørgsmål',
    ])
      expect(text).toContain(words);
    expect(allByRole('button', 'Fortryd')).toEqual([]);
    expect(text).not.toContain('svar dengang');
  });

  it('shows guidance that was added beside an answer that is carried', async () => {
    await open(
      view({ counts: { answers: 2, carried: 1, toConfirm: 1, archived: 1, answered: 0 } }),
      member(),
      {
        guidance: both('Kun it-projekter tæller.'),
      },
    );
    const text = pageText();
    expect(text).not.toContain('Samme spørgsmål A?');
    for (const words of [
      'Samme spørgsmål, men teksterne ved det er ændret',
      'Én tekst ved spørgsmålet er ændret',
      'VejledningFørIngen tekstNuKun it-projekter tæller.',
      'I gav 2 svar dengang. Et svar på et delt spørgsmål foreslås til hver af delene',
    ])
      expect(text).toContain(words);
    expect(document.querySelector<HTMLDetailsElement>('erfa-changed-question details')?.open).toBe(
      true,
    );
  });

  it('carries at once where the assessment holds nothing', async () => {
    const network = await open();
    byRole('button', 'Før svarene med').click();
    await settle();
    const sent = network.expectOne({ method: 'POST', url: '/api/assessments/x/carrying' });
    expect(sent.request.body).toEqual({
      sourceId: 'old',
      snapshotName: 'Før svarene fra Runde 2025 blev ført med',
    });
    sent.flush(view({ done }));
    await settle();
    network.expectOne('/api/assessments/x/carrying/answers').flush({ answers });
    await settle();
    expect(byRole('heading', 'Svarene fra Runde 2025')).toBeTruthy();
    expect(pageText()).toContain('Sanne førte svarene med');
    byRole('button', 'Fortryd').click();
    await settle();
    network.expectOne({ method: 'DELETE', url: '/api/assessments/x/carrying' }).flush(view());
    await settle();
    network.expectOne('/api/assessments/x/carrying/answers').flush({ answers });
    await settle();
    expect(allByRole('button', 'Før svarene med')).toHaveLength(1);
  });

  it('asks for a name first where something has been answered, and takes no empty one', async () => {
    const network = await open(view({ holdsAnswers: true }));
    byRole('button', 'Før svarene med').click();
    await settle();
    const name = byRole('textbox', 'Navn');
    type(name, '  ');
    const go = () => allByRole('button', 'Før svarene med').at(-1)?.click();
    go();
    await settle();
    expect(pageText()).toContain('Skriv et navn.');
    type(name, 'Før mødet');
    go();
    await settle();
    const sent = network.expectOne({ method: 'POST', url: '/api/assessments/x/carrying' });
    expect(sent.request.body).toMatchObject({ snapshotName: 'Før mødet' });
    sent.flush(
      { code: 'nothing-to-carry', title: 'Der er ingen tidligere svar at begynde med her' },
      { status: 409, statusText: 'Conflict' },
    );
    await settle();
    expect(pageText()).toContain('Der er ingen tidligere svar at begynde med her');
  });

  it('says why it can no longer be undone, and leads to the snapshot', async () => {
    const snapshots = [
      { id: 's', name: 'Før mødet', takenAt: '2026-11-23T09:00:00Z', takenBy: null, answered: 2 },
    ];
    await open(view({ done: { ...done, undoable: false, snapshotId: 's' }, snapshots }));
    expect(allByRole('button', 'Fortryd')).toEqual([]);
    expect(pageText()).toContain('I kan gå tilbage til øjebliksbilledet');
    expect(byRole('link', 'Før mødet').getAttribute('href')).toBe('/assessments/x/snapshots/s');
  });

  it('offers no act to who does not lead the assessment, and shows them no snapshots', async () => {
    const snapshots = [
      { id: 's', name: 'Før mødet', takenAt: '2026-11-23T09:00:00Z', takenBy: null, answered: 2 },
    ];
    await open(view({ snapshots }), member(['reader']));
    expect(allByRole('button', /./)).toEqual([]);
    expect(pageText()).not.toContain('Før mødet');
    expect(pageText()).toContain('Ét svar bliver i arkivet');
  });

  it('says plainly that answers were never submitted, and what of them is left out', async () => {
    const { source } = view();
    await open(view({ source: source && { ...source, state: 'lapsed' }, leftOut: 3 }));
    expect(pageText()).toContain('Besvarelsen blev ikke sendt ind, før runden lukkede');
    expect(pageText()).toContain('3 svar kommer ikke med');
    expect(pageText()).toContain('alle læse dem');
  });

  it('lets the administrator choose between rounds, and keeps the choice in place meanwhile', async () => {
    const { source } = view();
    if (!source) throw new Error('nothing to begin with');
    const lapsed = {
      ...source,
      ...{ assessmentId: 'later', title: both('Runde 2026 forår'), state: 'lapsed' as const },
    };
    const sources = [lapsed, source];
    const network = await open(view({ sources }));
    const choice = byRole<HTMLInputElement>('radio', /Runde 2026 forår/u);
    expect(choice.checked).toBe(false);
    expect(pageText()).toContain('Ikke sendt ind, før runden lukkede 1. november 2025.');
    choice.focus();
    choice.click();
    await settle();
    // The old list is not shown as the new one's.
    expect(pageText()).not.toContain('Gammel B?');
    network
      .expectOne('/api/assessments/x/carrying?source=later')
      .flush(view({ source: lapsed, sources }));
    network.expectOne('/api/assessments/x/carrying/answers?source=later').flush({ answers });
    await settle();
    expect(byRole('heading', 'Begynd med svarene fra Runde 2026 forår')).toBeTruthy();
    expect(document.activeElement).toBe(choice);
    expect(choice.checked).toBe(true);
    byRole('button', 'Før svarene med').click();
    await settle();
    const sent = network.expectOne({ method: 'POST', url: '/api/assessments/x/carrying' });
    expect(sent.request.body).toMatchObject({ sourceId: 'later' });
  });

  it('offers no choice to who does not lead the assessment', async () => {
    const { source } = view();
    await open(
      view({ sources: source ? [source, { ...source, assessmentId: 'b' }] : [] }),
      member(['reader']),
    );
    expect(allByRole('radio', /./u)).toEqual([]);
  });

  it('says that there is nothing', async () => {
    await open(view({ source: null }));
    expect(pageText()).toContain('Der er ingen tidligere svar at begynde med');
  });
});
