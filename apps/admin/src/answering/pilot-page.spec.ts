import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import type { Role } from '@erfa/domain';
import { allByRole, byRole, pageText, type } from '../testing/find';
import { member, prepare, settle, show, signIn } from '../testing/render';
import { PilotPage } from './pilot-page';

const both = (da: string) => ({ da, en: da });
const question = (key: string, more: object = {}) => ({
  ...{ key, kind: 'question', scale: 'five', title: both(`Om ${key}`), text: both(`${key}?`) },
  ...more,
});
const content = {
  scales: {
    five: {
      kind: 'steps',
      steps: [1, 2].map((value) => ({ value, key: `s${value}`, title: both(`Navn ${value}`) })),
    },
  },
  nodes: [
    {
      ...{ key: 'g', kind: 'group', title: both('Del') },
      children: [
        question('q1'),
        question('q2', { shownWhen: { all: [{ question: 'q1', is: [2] }] } }),
      ],
    },
  ],
};
const pilot = {
  ...{ id: 'p1', title: both('Prøvemodel'), state: 'open', opensOn: '2026-11-01' },
  ...{ closesOn: '2099-11-23', closesAt: '2099-11-23T23:00:00Z', note: 'Er *det* <b>svært</b>?' },
  ...{ questionCount: 2, minutes: 4, deletedOn: '2100-05-22', handedInAt: null, answered: 0 },
  ...{
    leftAt: null,
    publishedId: null,
    content,
    open: true,
    withComments: true,
    answers: [],
    times: [],
  },
};
const handedIn = { open: false, handedInAt: '2026-11-23T10:00:00Z' };

async function open(change: object = {}, roles: Role[] = ['contributor']) {
  await prepare();
  await signIn(member(roles));
  show(PilotPage, { id: 'p1' });
  const network = TestBed.inject(HttpTestingController);
  network.expectOne('/api/pilots/p1').flush({ ...pilot, ...change });
  await settle();
  return network;
}

// jsdom has no layout to scroll.
Element.prototype.scrollIntoView = () => undefined;

describe('answering a pilot', () => {
  it('says what KL gets before anything is answered, and what KL wrote as it was written', async () => {
    await open();
    expect(pageText()).toContain('KL læser dine svar og dine kommentarer med kommunens navn');
    expect(pageText()).toContain('tal for mindst fem personer');
    expect(pageText()).toContain('Er *det* <b>svært</b>?');
    expect(pageText()).not.toContain('Dokumentation');
    expect(pageText()).not.toContain('begrundes');
  });

  it('asks what was hard, asks no reason, and sends both', async () => {
    const network = await open();
    const [unknown] = allByRole('radio', 'Ved ikke');
    unknown?.click();
    await settle();
    expect(pageText()).not.toContain('Hvad mangler du at vide?');
    // What a round will refuse is said here already.
    expect(pageText()).toContain('I målerunden skal »Ved ikke« begrundes');
    const [hard] = allByRole('textbox', /Hvad var svært at forstå\?/);
    if (!hard) throw new Error('There is nowhere to say what was hard.');
    network.expectOne('/api/pilots/p1/answers').flush({ saved: [], conflicts: [] });
    type(hard, 'Ordet gevinst.');
    byRole('button', 'Aflever til KL').click();
    await settle();
    expect(pageText()).toContain('Tag min ene kommentar med');
    expect(pageText()).toContain('Dit navn følger ikke med.');
    const [, now] = allByRole('button', 'Aflever til KL');
    now?.click();
    await settle();
    const sent = network.expectOne('/api/pilots/p1/answers');
    const { answers } = sent.request.body as { answers: { state: string; comment: string }[] };
    expect(answers).toMatchObject([{ state: 'dont-know', comment: 'Ordet gevinst.' }]);
    const receipt = { question: 'q1', version: 1, savedAt: '2026-11-23T10:00:00Z' };
    sent.flush({ saved: [receipt], conflicts: [] });
    await settle();
    const given = network.expectOne('/api/pilots/p1/hand-in');
    expect(given.request.body).toEqual({ comments: true });
    given.flush({ ...pilot, ...handedIn });
    await settle();
    expect(pageText()).toContain('Tak – du afleverede');
  });

  it('asks for what an answer opens', async () => {
    const network = await open();
    expect(pageText()).not.toContain('q2?');
    const [, second] = allByRole('radio', /Navn/);
    second?.click();
    await settle();
    expect(pageText()).toContain('q2?');
    network.expectOne('/api/pilots/p1/answers').flush({ saved: [], conflicts: [] });
  });

  it('closed while somebody answers says so, and keeps what was typed to be copied', async () => {
    const network = await open();
    const [first] = allByRole('radio', /Navn 1/);
    first?.click();
    await settle();
    network
      .expectOne('/api/pilots/p1/answers')
      .flush(
        { code: 'pilot-closed', title: 'Prøverunden er lukket' },
        { status: 409, statusText: 'Conflict' },
      );
    await settle();
    expect(pageText()).toContain('blev ikke sendt i tide');
    expect(byRole('button', 'Kopiér det, der mangler')).toBeTruthy();
  });

  it.each<[string, object, string, string | null]>([
    ['handed in', handedIn, 'Vil du rette noget', 'Tag mine svar tilbage'],
    ['handed in and closed', { ...handedIn, state: 'closed' }, 'så der kan ikke rettes mere', null],
    [
      'handed in without comments',
      { ...handedIn, withComments: false },
      'Dine kommentarer er ikke med',
      'Tag mine svar tilbage',
    ],
    [
      'closed and not handed in',
      { open: false, state: 'closed' },
      'Du nåede ikke at aflevere',
      null,
    ],
    ['not begun', { open: false, state: 'planned' }, 'Prøverunden begynder', null],
    [
      'left by the municipality',
      { open: false, leftAt: '2026-11-23T10:00:00Z' },
      'er meldt fra prøverunden',
      null,
    ],
  ])('%s says so', async (_, change, words, act) => {
    await open(change);
    expect(pageText()).toContain(words);
    const acts = allByRole('button', /Aflever til KL|Tag mine svar/);
    expect(acts.map(({ textContent }) => textContent?.trim())).toEqual(act ? [act] : []);
  });

  it('says that the model is published, and no longer that it is being written', async () => {
    await open({ state: 'closed', open: false, publishedId: 'm1' }, ['municipality-admin']);
    expect(pageText()).toContain('Modellen er udgivet, og prøverunden er slut.');
    expect(pageText()).not.toContain('KL er ved at skrive');
    expect(byRole('link', 'Se den udgivne model').getAttribute('href')).toBe('/models/m1');
    expect(pageText()).toContain('Du nåede ikke at aflevere.');
  });

  it('says of one that is over what KL does now', async () => {
    await open({ state: 'closed', open: false });
    expect(pageText()).toContain('Prøverunden er slut, og KL skriver videre på modellen.');
    expect(allByRole('link', 'Se den udgivne model')).toEqual([]);
  });

  it('is left for the municipality by an administrator alone', async () => {
    await open();
    expect(allByRole('button', 'Meld kommunen fra')).toEqual([]);
    TestBed.resetTestingModule();
    const network = await open({}, ['municipality-admin']);
    byRole('button', 'Meld kommunen fra').click();
    await settle();
    const [, sure] = allByRole('button', 'Meld kommunen fra');
    sure?.click();
    await settle();
    const sent = network.expectOne('/api/pilots/p1/departure');
    expect(sent.request.method).toBe('POST');
    sent.flush({ ...pilot, open: false, leftAt: '2026-11-23T10:00:00Z' });
    await settle();
    expect(byRole('button', 'Meld kommunen til igen')).toBeTruthy();
  });
});
